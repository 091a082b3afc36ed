package id.graduasi.local.demo;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Families whose ways resemble each other.
 *
 * @param start when they begin
 * @param ending why they end; null for those that do not
 * @param change when they end, or else are suspended; null for those that simply go on
 */
record Cohort(int families, Span start, @Nullable Ending ending, @Nullable Span change) {
  private static final int NOTICE = 20;

  /** A decile out of range suspends first; the end follows after the field check. */
  Career career(RandomGenerator random) {
    LocalDate began = start.day(random);
    LocalDate changed = change == null ? null : change.day(random);
    if (changed == null || ending == null) {
      return new Career(began, changed, null, null);
    }
    LocalDate suspended = ending == Ending.DECILE_OUT_OF_RANGE ? changed.minusDays(NOTICE) : null;
    return new Career(began, suspended, changed, ending);
  }
}
