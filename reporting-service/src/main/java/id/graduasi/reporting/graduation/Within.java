package id.graduasi.reporting.graduation;

/**
 * How soon after graduating a family receives again: the fewer, the better the graduations were.
 */
enum Within {
  SIX_MONTHS,
  TWELVE_MONTHS,
  TWENTY_FOUR_MONTHS,
  LATER;

  static Within of(long months) {
    if (months < 6) {
      return SIX_MONTHS;
    }
    if (months < 12) {
      return TWELVE_MONTHS;
    }
    return months < 24 ? TWENTY_FOUR_MONTHS : LATER;
  }
}
