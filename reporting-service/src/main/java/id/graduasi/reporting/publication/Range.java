package id.graduasi.reporting.publication;

/**
 * Numbers from one to another, both included.
 *
 * @param low the least
 * @param high the greatest
 */
record Range(long low, long high) {

  private static final long STEP = 5;

  /** The numbers that are told in the same way as this one, if it stood alone. */
  static Range around(long count) {
    if (count < Disclosure.LEAST) {
      return new Range(0, Disclosure.LEAST - 1);
    }
    long rounded = round(count);
    return new Range(Math.max(Disclosure.LEAST, rounded - 2), rounded + 2);
  }

  long width() {
    return high - low;
  }

  /**
   * The numbers of this range that are told in the same way as one of them. Each part of the total
   * can be as small and as large as before, whichever of them is told: at the lower edge they reach
   * far enough up for the widest part to be at its greatest, at the upper edge far enough down for
   * it to be at its least.
   *
   * @param widest the width of the widest range among the parts
   */
  Range partOf(long count, long widest) {
    long lowerEdge = Math.min(high, around(low).high());
    while (lowerEdge < low + widest) {
      lowerEdge = Math.min(high, around(lowerEdge + 1).high());
    }
    long upperEdge = Math.max(low, around(high).low());
    while (upperEdge > high - widest) {
      upperEdge = Math.max(low, around(upperEdge - 1).low());
    }
    if (lowerEdge >= upperEdge) {
      return this;
    }
    if (count <= lowerEdge) {
      return new Range(low, lowerEdge);
    }
    return count >= upperEdge ? new Range(upperEdge, high) : around(count);
  }

  /** What stands for all of them: five times something, near their middle. */
  long rounded() {
    return round((low + high) / 2);
  }

  private static long round(long count) {
    return (count + 2) / STEP * STEP;
  }
}
