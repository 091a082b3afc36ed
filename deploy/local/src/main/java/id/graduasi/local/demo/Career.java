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

  boolean countsOn(LocalDate day) {
    return !start.isAfter(day) && (end == null || end.isAfter(day));
  }
}
