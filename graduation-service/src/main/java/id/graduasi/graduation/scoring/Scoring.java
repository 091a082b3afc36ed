package id.graduasi.graduation.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The engine: a model and inputs in, marks out. It holds nothing. */
public final class Scoring {

  private Scoring() {}

  /** Scores a family; the same model and inputs always give equal marks. */
  public static Marks mark(ScoringModel model, Inputs inputs) {
    Measures measures = Measures.of(inputs);
    List<Indicator> indicators = model.indicators();
    List<@Nullable Object> values = new ArrayList<>(indicators.size());
    List<Integer> points = new ArrayList<>(indicators.size());
    int score = 0;
    for (Indicator indicator : indicators) {
      Measure measure = measures.of(indicator.source());
      int won = indicator.pointsOf(indicator.rungOf(measure));
      values.add(measure == null ? null : measure.value());
      points.add(won);
      score += won;
    }
    List<Boolean> met = new ArrayList<>();
    for (HardCondition condition : model.conditions()) {
      met.add(isMet(condition, measures));
    }
    Band band = band(model, score, met);
    List<List<Marks.Step>> ways = new NextBand(model, measures, points).ways(score, band);
    return new Marks(Explanation.FRAME, score, band, values, points, met, ways);
  }

  /** Scores a family and explains it. */
  public static Outcome score(ScoringModel model, Inputs inputs) {
    return Explanation.of(model, mark(model, inputs));
  }

  private static Band band(ScoringModel model, int score, List<Boolean> met) {
    Band reached = Band.NOT_YET;
    for (Band band : Band.values()) {
      if (score >= model.threshold(band) && allMet(model, band, met)) {
        reached = band;
      }
    }
    return reached;
  }

  private static boolean allMet(ScoringModel model, Band band, List<Boolean> met) {
    for (int i = 0; i < met.size(); i++) {
      if (!met.get(i) && model.conditions().get(i).band().compareTo(band) <= 0) {
        return false;
      }
    }
    return true;
  }

  static boolean isMet(HardCondition condition, Measures measures) {
    Measure measure = measures.of(condition.source());
    return measure != null && measure.reaches(condition.atLeast());
  }
}
