package id.graduasi.graduation.commitment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * School days attended of those on which the school was open.
 *
 * @param open at least one
 */
record Share(int open, int attended) {

  /** From here on the commitment is met: 85 percent (domain of PKH, verification by quarter). */
  static final int MET_FROM = 85;

  /** Whether it is enough; never by rounding. */
  boolean isMet() {
    return attended * 100 >= open * MET_FROM;
  }

  /** Percent with one decimal, rounded down, so that 85.0 is only shown where it is met. */
  BigDecimal percent() {
    return BigDecimal.valueOf(attended)
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(open), 1, RoundingMode.DOWN);
  }
}
