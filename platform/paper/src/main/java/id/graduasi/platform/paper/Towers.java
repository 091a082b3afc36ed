package id.graduasi.platform.paper;

import id.graduasi.platform.paper.Canvas.Fill;
import java.util.List;

/**
 * Two numbers at a time, standing on each other, one tower a month: the lower is filled, the upper
 * hatched; above it stands what both come to.
 */
public record Towers(String lower, String upper, List<Tower> towers, Wording wording)
    implements Chart {

  private static final int HEIGHT = 140;
  private static final int FOOT = 18;
  private static final int TOP = 30;

  /** Two numbers and their time. */
  public record Tower(String label, long lower, long upper) {}

  @Override
  public int height() {
    return HEIGHT;
  }

  @Override
  public String inWords() {
    StringBuilder words = new StringBuilder(lower + ", " + upper + ":");
    towers.forEach(t -> words.append(" %s %d, %d;".formatted(t.label(), t.lower(), t.upper())));
    return words.toString();
  }

  @Override
  public void draw(Canvas canvas) {
    legend(canvas);
    long high = Math.max(1, towers.stream().mapToLong(t -> t.lower() + t.upper()).max().orElse(1));
    Scale up = new Scale(0, high, FOOT, HEIGHT - TOP);
    float each = canvas.width() / Math.max(1, towers.size());
    float thick = Math.min(26, each * 0.6f);
    canvas.rule(0, FOOT, canvas.width(), FOOT);
    for (int i = 0; i < towers.size(); i++) {
      Tower tower = towers.get(i);
      float middle = each * i + each / 2;
      float between = up.at(tower.lower());
      float top = up.at(tower.lower() + tower.upper());
      if (tower.lower() > 0) {
        canvas.bar(middle - thick / 2, FOOT, thick, between - FOOT, Fill.SOLID);
      }
      if (tower.upper() > 0) {
        canvas.bar(middle - thick / 2, between, thick, top - between, Fill.HATCHED);
      }
      canvas.centre(wording.number(tower.lower() + tower.upper()), middle, top + 3, 7);
      canvas.centre(tower.label(), middle, 6, 7);
    }
  }

  private void legend(Canvas canvas) {
    float y = HEIGHT - 12f;
    canvas.bar(0, y, 10, 8, Fill.SOLID);
    canvas.left(lower, 14, y + 1, 8);
    float next = 30 + Canvas.wide(lower, 8);
    canvas.bar(next, y, 10, 8, Fill.HATCHED);
    canvas.left(upper, next + 14, y + 1, 8);
  }
}
