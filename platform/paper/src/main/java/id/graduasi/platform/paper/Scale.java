package id.graduasi.platform.paper;

/**
 * Turns numbers into places on a line.
 *
 * @param low the number at its beginning
 * @param high the number at its end
 * @param from where it begins, in points
 * @param to where it ends
 */
record Scale(long low, long high, float from, float to) {

  float at(long number) {
    return high == low ? from : from + (to - from) * (number - low) / (high - low);
  }

  /** A round distance between marks, so that there are about four. */
  long step() {
    long rough = Math.max(1, (high - low) / 4);
    long power = 1;
    while (power * 10 <= rough) {
      power *= 10;
    }
    long times = rough / power;
    return power * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
  }

  /** The first mark that is not below the beginning. */
  long firstMark() {
    return Math.ceilDiv(low, step()) * step();
  }
}
