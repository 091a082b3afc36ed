package id.graduasi.graduation.aftercare;

/** How a family fares after it has left, as a visitor sees it. */
public enum Situation {
  IMPROVED,
  STABLE,
  /** It may fall back: the office is warned. */
  AT_RISK,
  /** It needs help again: the office is warned; aid begins the ordinary way only. */
  FALLEN_BACK;

  boolean warns() {
    return this == AT_RISK || this == FALLEN_BACK;
  }
}
