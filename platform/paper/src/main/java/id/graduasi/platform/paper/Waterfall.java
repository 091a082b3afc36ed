package id.graduasi.platform.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * How one number became another: each step's bar begins where the one before ended. What adds is
 * filled, what takes away is hatched. The scale shows where the steps are, and says so where it
 * does not begin at nothing.
 *
 * @param opening the number it begins with
 * @param steps signed
 * @param closing the number it ends with, which has a sum of its own
 */
public record Waterfall(
    String from, long opening, List<Step> steps, String to, long closing, Wording wording)
    implements Chart {

  private static final int ROW = 17;
  private static final int BAR = 11;
  private static final int LABELS = 150;
  private static final int VALUES = 62;
  private static final int FOOT = 16;

  /** One cause, and by how much it moved the number. */
  public record Step(String label, long by) {}

  @Override
  public int height() {
    return ROW * (steps.size() + 2) + FOOT;
  }

  @Override
  public String inWords() {
    StringBuilder words = new StringBuilder(from + " " + wording.number(opening));
    steps.forEach(step -> words.append(", " + step.label() + " " + wording.signed(step.by())));
    return words + ", " + to + " " + wording.number(closing);
  }

  @Override
  public void draw(Canvas canvas) {
    Scale scale = scale(canvas);
    marks(canvas, scale);
    float y = (float) height() - ROW;
    total(canvas, scale, y, from, opening);
    long stands = opening;
    for (Step step : steps) {
      y -= ROW;
      float begin = scale.at(stands);
      canvas.rule(begin, y + ROW + 3, begin, y + 3);
      stands += step.by();
      float end = scale.at(stands);
      label(canvas, y, step.label());
      canvas.bar(
          begin, y + 3, end - begin, BAR, step.by() > 0 ? Canvas.Fill.SOLID : Canvas.Fill.HATCHED);
      canvas.left(wording.signed(step.by()), Math.max(begin, end) + 4, y + 6, 8);
    }
    y -= ROW;
    canvas.rule(scale.at(stands), y + ROW + 3, scale.at(stands), y + 3);
    total(canvas, scale, y, to, closing);
  }

  private Scale scale(Canvas canvas) {
    List<Long> heights = new ArrayList<>(List.of(opening, closing));
    long stands = opening;
    for (Step step : steps) {
      stands += step.by();
      heights.add(stands);
    }
    long high = heights.stream().mapToLong(Long::longValue).max().orElse(0);
    long least = heights.stream().mapToLong(Long::longValue).min().orElse(0);
    long span = Math.max(1, high - least);
    long low = least < 3 * span ? Math.min(0, least) : least - span / 3;
    return new Scale(low, Math.max(high, low + 1), LABELS, canvas.width() - VALUES);
  }

  private void marks(Canvas canvas, Scale scale) {
    float top = (float) height() - 2;
    for (long mark = scale.firstMark(); mark <= scale.high(); mark += scale.step()) {
      float x = scale.at(mark);
      canvas.rule(x, FOOT - 3, x, top);
      canvas.centre(wording.number(mark), x, 3, 7);
    }
    if (scale.low() > 0) {
      canvas.left(
          wording.say("Sumbu tidak mulai dari nol", "The axis does not begin at nothing"), 0, 3, 7);
    }
  }

  private void total(Canvas canvas, Scale scale, float y, String label, long number) {
    canvas.strong(Canvas.fitting(label, LABELS - 10, 8), 0, y + 6, 8);
    float begin = scale.at(Math.max(0, scale.low()));
    canvas.bar(begin, y + 3, scale.at(number) - begin, BAR, Canvas.Fill.PALE);
    canvas.strong(wording.number(number), Math.max(begin, scale.at(number)) + 4, y + 6, 8);
  }

  private static void label(Canvas canvas, float y, String label) {
    canvas.left(Canvas.fitting(label, LABELS - 8, 8), 0, y + 6, 8);
  }
}
