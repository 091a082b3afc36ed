package id.graduasi.graduation.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One band of an indicator and the points it gives.
 *
 * @param from the least number that stands on this rung; null on the lowest rung and for values
 * @param values the named values that stand on this rung; empty for numbers
 * @param points whole points
 * @param label how the rung is called; null when the number speaks for itself
 */
public record Rung(
    @Nullable BigDecimal from, List<String> values, int points, @Nullable Wording label) {

  public Rung {
    values = List.copyOf(values);
  }
}
