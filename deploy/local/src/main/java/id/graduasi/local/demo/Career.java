package id.graduasi.local.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One family's way through PKH.
 *
 * @param start the first day
 * @param suspended the day from which payments rest
 * @param end the first day without the programme
 * @param ending why it ends; null as long as it does not
 */
record Career(
    LocalDate start,
    @Nullable LocalDate suspended,
    @Nullable LocalDate end,
    @Nullable Ending ending) {

  // What graduated before came in as history.
  private static final int FIRST_YEAR_OF_CASES = 2025;

  /** Whether it ends by a graduation case, and not by a line of the file of enrollments. */
  boolean endsByCase() {
    return end != null && isByCase(ending, end.getYear());
  }

  static boolean isByCase(@Nullable Ending ending, int year) {
    return ending == Ending.INDEPENDENT && year >= FIRST_YEAR_OF_CASES;
  }

  boolean countsOn(LocalDate day) {
    return !start.isAfter(day) && (end == null || end.isAfter(day));
  }
}
