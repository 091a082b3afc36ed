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
 * @param target whether a family may be asked to reach it; nobody is asked for a business that
 *     declines, although one with such a business may stand there
 */
public record Rung(
    @Nullable BigDecimal from,
    List<String> values,
    int points,
    @Nullable Wording label,
    boolean target) {

  public Rung {
    values = List.copyOf(values);
  }

  /** Whether it begins at exactly this number. */
  boolean isFrom(BigDecimal number) {
    return from != null && from.compareTo(number) == 0;
  }

  /** Whether whoever stands here has at least this number. */
  boolean reaches(BigDecimal atLeast) {
    return from != null && from.compareTo(atLeast) >= 0;
  }
}
