package id.graduasi.platform.paper;

import java.util.List;

/**
 * A number over time, as a line; its first and last point, its highest and its lowest carry their
 * numbers.
 */
public record Curve(String what, List<Point> points, Wording wording) implements Chart {

  private static final int HEIGHT = 150;
  private static final int LEFT = 48;
  private static final int RIGHT = 40;
  private static final int FOOT = 20;
  private static final int TOP = 16;
  private static final int LABELLED = 8;

  /** One number and when it stood. */
  public record Point(String label, long value) {}

  @Override
  public int height() {
    return HEIGHT;
  }

  @Override
  public String inWords() {
    return "%s: %s %s, %s %s"
        .formatted(
            what,
            points.getFirst().label(),
            wording.number(points.getFirst().value()),
            points.getLast().label(),
            wording.number(points.getLast().value()));
  }

  @Override
  public void draw(Canvas canvas) {
    long high = points.stream().mapToLong(Point::value).max().orElse(1);
    long least = points.stream().mapToLong(Point::value).min().orElse(0);
    long span = Math.max(1, high - least);
    long low = least < 2 * span ? Math.min(0, least) : least - span / 4;
    Scale up = new Scale(low, Math.max(high, low + 1), FOOT + 4, HEIGHT - TOP);
    Scale along = new Scale(0, Math.max(1, points.size() - 1), LEFT + 10, canvas.width() - RIGHT);
    for (long mark = up.firstMark(); mark <= up.high(); mark += up.step()) {
      canvas.rule(LEFT, up.at(mark), canvas.width() - RIGHT + 10, up.at(mark));
      canvas.right(wording.number(mark), LEFT - 4, up.at(mark) - 2, 7);
    }
    days(canvas, along);
    for (int i = 0; i < points.size(); i++) {
      float x = along.at(i);
      float y = up.at(points.get(i).value());
      if (i > 0) {
        canvas.stroke(along.at(i - 1), up.at(points.get(i - 1).value()), x, y);
      }
      canvas.dot(x, y);
    }
    numbers(canvas, along, up, high, least);
  }

  private void days(Canvas canvas, Scale along) {
    int every = Math.max(1, Math.ceilDiv(points.size(), LABELLED));
    int last = points.size() - 1;
    for (int i = 0; i <= last; i++) {
      // Counted from the end, so that the last day always has its name.
      if ((last - i) % every == 0) {
        canvas.centre(points.get(i).label(), along.at(i), 6, 7);
      }
    }
  }

  private void numbers(Canvas canvas, Scale along, Scale up, long high, long least) {
    boolean highest = false;
    boolean lowest = false;
    for (int i = 0; i < points.size(); i++) {
      long value = points.get(i).value();
      boolean end = i == 0 || i == points.size() - 1;
      boolean peak = value == high && !highest;
      boolean trough = value == least && !lowest;
      highest |= value == high;
      lowest |= value == least;
      if (end || peak || trough) {
        canvas.centre(wording.number(value), along.at(i), up.at(value) + 5, 8);
      }
    }
  }
}
