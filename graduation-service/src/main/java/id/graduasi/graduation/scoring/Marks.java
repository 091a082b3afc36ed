package id.graduasi.graduation.scoring;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine found of a family, in the form that is kept: everything that its {@link
 * Explanation} needs besides the model's document, which never changes.
 *
 * @param frame the version of the sentences it is explained with
 * @param score the sum of all points, 0 to 100
 * @param values what was measured for each indicator, in the model's order: a {@link
 *     java.math.BigDecimal}, a named value, or null when it is not known
 * @param points the points of each indicator
 * @param met whether each hard condition is met, in the model's order
 * @param ways the smallest sets of steps, each of which reaches the next band
 */
public record Marks(
    int frame,
    int score,
    Band band,
    List<@Nullable Object> values,
    List<Integer> points,
    List<Boolean> met,
    List<List<Step>> ways) {

  public Marks {
    values = Collections.unmodifiableList(values);
    points = List.copyOf(points);
    met = List.copyOf(met);
    ways = List.copyOf(ways);
  }

  /**
   * From where an indicator stands to a higher rung.
   *
   * @param indicator its place in the model, from 0
   * @param rung the rung's place in the indicator, from 0
   */
  public record Step(int indicator, int rung) {}
}
