package id.graduasi.graduation.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How far a target is reached. */
final class Progress {

  private Progress() {}

  /** How many are missing; none when more was reached than asked. */
  static long behind(long target, long reached) {
    return Math.max(0, target - reached);
  }

  /** Percent with one decimal, half up; null where nothing was asked. 214 of 2,090 are 10.2. */
  static @Nullable BigDecimal percent(long target, long reached) {
    return target == 0
        ? null
        : BigDecimal.valueOf(reached)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(target), 1, RoundingMode.HALF_UP);
  }
}
