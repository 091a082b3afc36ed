package id.graduasi.graduation.run;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.graduation.Days;
import id.graduasi.graduation.model.PublishedModels;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts runs; the workers do the rest. */
@ApplicationScoped
class Starting {

  /** Who started the run of a night; an index of the database knows this name. */
  private static final String NIGHTLY = "system:nightly-scoring";

  private final Runs runs;
  private final PublishedModels models;
  private final Days days;

  Starting(Runs runs, PublishedModels models, Days days) {
    this.runs = runs;
    this.models = models;
    this.days = days;
  }

  /** Starts a run with a published model, the active one unless another is named. */
  @Transactional
  UUID start(Area area, RunMode mode, @Nullable String modelId, String subject) {
    if (modelId != null && mode == RunMode.INCREMENTAL) {
      throw new Refused(RunProblem.MODEL_FOR_FULL_ONLY).on("model");
    }
    String model = modelId == null ? models.active().id() : models.published(modelId).id();
    Run run = run(area, mode, model, subject);
    runs.create(run);
    return run.id();
  }

  /** Starts the run of the night over the whole country; one a day, however many replicas try. */
  @Transactional
  void nightly() {
    runs.createOnce(run(Area.COUNTRY, RunMode.INCREMENTAL, models.active().id(), NIGHTLY));
  }

  private Run run(Area area, RunMode mode, String model, String subject) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    return new Run(id, area, mode, model, days.today(), subject);
  }
}
