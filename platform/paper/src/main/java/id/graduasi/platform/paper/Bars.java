package id.graduasi.platform.paper;

import id.graduasi.platform.paper.Canvas.Fill;
import java.util.List;

/** Numbers side by side, as bars that lie one below the other, each with its number. */
public record Bars(String what, List<Bar> bars) implements Chart {

  private static final int ROW = 15;
  private static final int THICK = 10;
  private static final int LABELS = 150;
  private static final int VALUES = 62;

  /**
   * One number.
   *
   * @param length how long the bar is, in whatever unit all of them have
   * @param shown the number as it is written beside the bar
   */
  public record Bar(String label, long length, String shown, Fill fill) {}

  @Override
  public int height() {
    return ROW * bars.size() + 4;
  }

  @Override
  public String inWords() {
    StringBuilder words = new StringBuilder(what + ":");
    bars.forEach(bar -> words.append(" " + bar.label() + " " + bar.shown() + ";"));
    return words.toString();
  }

  @Override
  public void draw(Canvas canvas) {
    long high = Math.max(1, bars.stream().mapToLong(Bar::length).max().orElse(1));
    Scale scale = new Scale(0, high, LABELS, canvas.width() - VALUES);
    canvas.rule(LABELS, 0, LABELS, height());
    float y = height() - 2;
    for (Bar bar : bars) {
      y -= ROW;
      canvas.left(Canvas.fitting(bar.label(), LABELS - 8, 8), 0, y + 4, 8);
      float end = scale.at(Math.max(0, bar.length()));
      if (bar.length() > 0) {
        canvas.bar(LABELS, y + 2, end - LABELS, THICK, bar.fill());
      }
      canvas.left(bar.shown(), end + 4, y + 4, 8);
    }
  }
}
