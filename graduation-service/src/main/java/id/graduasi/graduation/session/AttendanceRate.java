package id.graduasi.graduation.session;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How much of what it was expected at a family has attended. */
final class AttendanceRate {

  private AttendanceRate() {}

  /**
   * Percent with one decimal, half up; nothing where nothing counted. Who was sick is not expected.
   *
   * @param present how often it came
   * @param absent how often it stayed away
   */
  static Optional<BigDecimal> of(int present, int absent) {
    int expected = present + absent;
    return expected == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(present)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(expected), 1, RoundingMode.HALF_UP));
  }
}
