package id.graduasi.graduation.run;

import id.graduasi.graduation.Days;
import id.graduasi.graduation.assessment.FamilyInputs;
import id.graduasi.graduation.assessment.Scorable;
import id.graduasi.graduation.model.PublishedModels;
import id.graduasi.graduation.scoring.Scoring;
import id.graduasi.graduation.scoring.ScoringModel;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores an area by two models side by side, some hundred families at a time, and writes nothing.
 * Each page is a reading of its own, so that no long transaction holds others back.
 */
@ApplicationScoped
class Simulation {

  private static final int AT_ONCE = 1000;
  private static final int SHOWN = 50;

  private final FamilyInputs families;
  private final PublishedModels models;
  private final Days days;

  Simulation(FamilyInputs families, PublishedModels models, Days days) {
    this.families = families;
    this.models = models;
    this.days = days;
  }

  SimulationView of(String modelId, Area area, @Nullable Integer shown) {
    if (area.equals(Area.COUNTRY)) {
      throw new Refused(RunProblem.AREA_TOO_LARGE).on("area");
    }
    ScoringModel tried = models.any(modelId);
    ScoringModel active = models.active();
    LocalDate today = days.today();
    Simulated simulated = new Simulated(shown == null ? SHOWN : shown);
    Scorable last = null;
    List<Scorable> page;
    do {
      page = families.next(area, last, AT_ONCE, today);
      for (Scorable family : page) {
        simulated.add(
            family, Scoring.mark(active, family.inputs()), Scoring.mark(tried, family.inputs()));
        last = family;
      }
    } while (page.size() == AT_ONCE);
    long[][] all = simulated.all();
    return new SimulationView(
        area.code(),
        tried.id(),
        active.id(),
        today,
        Simulated.families(all),
        Simulated.changed(all),
        Simulated.movements(all),
        simulated.districts(),
        simulated.farthest());
  }
}
