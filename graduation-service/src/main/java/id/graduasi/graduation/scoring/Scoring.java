package id.graduasi.graduation.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The engine: a model and inputs in, an explained outcome out. It holds nothing. */
public final class Scoring {

  private static final Wording KNOWN =
      new Wording(
          "{name}: {value}; {points} dari {max} poin.",
          "{name}: {value}; {points} of {max} points.");
  private static final Wording NOT_KNOWN =
      new Wording(
          "{name}: belum diketahui; dihitung {points} dari {max} poin.",
          "{name}: not known yet; counted as {points} of {max} points.");
  private static final Wording NOT_UNDERSTOOD =
      new Wording(
          "{name}: nilai \"{value}\" tidak dikenal; dihitung {points} dari {max} poin.",
          "{name}: the value \"{value}\" is not a known one; counted as {points} of {max} points.");

  private Scoring() {}

  /** Scores a family; the same model and inputs always give an equal outcome. */
  public static Outcome score(ScoringModel model, Inputs inputs) {
    Measures measures = Measures.of(inputs);
    List<Outcome.Line> lines = new ArrayList<>();
    int score = 0;
    for (Indicator indicator : model.indicators()) {
      Outcome.Line line = line(indicator, measures.of(indicator.source()));
      lines.add(line);
      score += line.points();
    }
    Band band = band(model, score, measures);
    return new Outcome(
        score,
        band,
        lines,
        checks(model, measures),
        new NextBand(model, measures).ways(score, band));
  }

  private static Outcome.Line line(Indicator indicator, @Nullable Measure measure) {
    Rung rung = indicator.rungOf(measure);
    int points = rung == null ? indicator.missingPoints() : rung.points();
    Wording sentence = measure == null ? NOT_KNOWN : rung == null ? NOT_UNDERSTOOD : KNOWN;
    Wording reason =
        sentence
            .with("name", indicator.name())
            .with("points", String.valueOf(points))
            .with("max", String.valueOf(indicator.maximum()))
            .with("value", said(indicator, rung, measure));
    Object value = measure == null ? null : measure.value();
    return new Outcome.Line(indicator.key(), value, points, indicator.maximum(), reason);
  }

  private static Wording said(Indicator indicator, @Nullable Rung rung, @Nullable Measure measure) {
    if (rung != null && rung.label() != null) {
      return rung.label();
    }
    String text = measure == null ? "" : measure.text();
    Wording unit = indicator.unit();
    return unit == null || rung == null
        ? new Wording(text, text)
        : new Wording(text + unit.id(), text + unit.en());
  }

  private static Band band(ScoringModel model, int score, Measures measures) {
    Band reached = Band.NOT_YET;
    for (Band band : Band.values()) {
      if (score >= model.threshold(band)
          && model.conditionsOf(band).stream().allMatch(c -> isMet(c, measures))) {
        reached = band;
      }
    }
    return reached;
  }

  private static List<Outcome.Check> checks(ScoringModel model, Measures measures) {
    return model.conditions().stream()
        .map(c -> new Outcome.Check(c.key(), c.band(), isMet(c, measures), c.name()))
        .toList();
  }

  static boolean isMet(HardCondition condition, Measures measures) {
    Measure measure = measures.of(condition.source());
    return measure != null && measure.reaches(condition.atLeast());
  }
}
