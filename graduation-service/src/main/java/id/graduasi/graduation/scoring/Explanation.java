package id.graduasi.graduation.scoring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks in words. The words come from the model's document, which never changes, and from the
 * frames below, which are never edited: other sentences are another frame, with a number of its
 * own. So an assessment is explained in ten years as it was on its day.
 */
public final class Explanation {

  /** The frame of new assessments. */
  static final int FRAME = 1;

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

  private final ScoringModel model;
  private final Marks marks;

  private Explanation(ScoringModel model, Marks marks) {
    this.model = model;
    this.marks = marks;
  }

  /** The marks with a sentence for every point; the model is the one they were made with. */
  public static Outcome of(ScoringModel model, Marks marks) {
    if (marks.frame() != FRAME) {
      throw new IllegalArgumentException("no sentences of frame " + marks.frame());
    }
    return new Explanation(model, marks).outcome();
  }

  private Outcome outcome() {
    List<Outcome.Line> lines = new ArrayList<>();
    for (int i = 0; i < model.indicators().size(); i++) {
      lines.add(line(i));
    }
    List<Outcome.Check> checks = new ArrayList<>();
    for (int i = 0; i < model.conditions().size(); i++) {
      HardCondition condition = model.conditions().get(i);
      checks.add(
          new Outcome.Check(
              condition.key(), condition.band(), marks.met().get(i), condition.name()));
    }
    return new Outcome(
        marks.score(), marks.band(), lines, checks, marks.ways().stream().map(this::way).toList());
  }

  private Outcome.Line line(int i) {
    Indicator indicator = model.indicators().get(i);
    Object value = marks.values().get(i);
    Measure measure = value == null ? null : new Measure(value, null);
    Rung rung = indicator.rungOf(measure);
    int points = marks.points().get(i);
    Wording sentence = measure == null ? NOT_KNOWN : rung == null ? NOT_UNDERSTOOD : KNOWN;
    Wording reason =
        sentence
            .with("name", indicator.name())
            .with("points", String.valueOf(points))
            .with("max", String.valueOf(indicator.maximum()))
            .with("value", said(indicator, rung, measure));
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

  private Outcome.Way way(List<Marks.Step> steps) {
    List<Outcome.Change> changes = steps.stream().map(this::change).toList();
    int gain = changes.stream().mapToInt(Outcome.Change::gain).sum();
    return new Outcome.Way(marks.band().next().orElse(marks.band()), marks.score() + gain, changes);
  }

  private Outcome.Change change(Marks.Step step) {
    Indicator indicator = model.indicators().get(step.indicator());
    Rung rung = indicator.rungs().get(step.rung());
    String target = indicator.targetOf(step.rung());
    String text = target == null ? "" : target;
    Wording said = rung.label() == null ? new Wording(text, text) : rung.label();
    Wording change = indicator.change() == null ? indicator.name() : indicator.change();
    return new Outcome.Change(
        indicator.key(),
        text,
        rung.points() - marks.points().get(step.indicator()),
        change.with("target", said));
  }
}
