package id.graduasi.acceptance.data;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Reserved NIK and KK that never repeat inside a district, by construction and not by memory: the
 * serial takes the number's last three digits, the day of the year its rest. Days of the year are
 * mixed by the serial, else everybody would be born on New Year's day.
 */
final class Numbers {

  /** Serials 9000 to 9999 are never issued. */
  private static final int SERIALS = 1_000;

  private static final int FIRST_SERIAL = 9_000;
  private static final int DAYS = 365;

  /** Has no common divisor with 365: with one serial, each rest gets its own day. */
  private static final int STEP = 7;

  private static final int WOMEN_ADD = 40;

  private Numbers() {}

  /** The birthday, in a year that is not a leap year or before its 29 February is counted. */
  static LocalDate day(int number, int year) {
    int serial = number % SERIALS;
    int rest = number / SERIALS;
    if (rest >= DAYS) {
      throw new IllegalArgumentException("More families than reserved numbers in one district");
    }
    int mixed = Math.floorMod(serial * 7_919, DAYS);
    LocalDate first = LocalDate.of(2001, 1, 1).plusDays((mixed + STEP * rest) % DAYS);
    return first.withYear(year);
  }

  static String nik(String district, LocalDate birthDate, boolean female, int number) {
    int day = birthDate.getDayOfMonth() + (female ? WOMEN_ADD : 0);
    return digits(district, day, birthDate, number);
  }

  static String kk(String district, LocalDate recorded, int number) {
    return digits(district, recorded.getDayOfMonth(), recorded, number);
  }

  private static String digits(String district, int day, LocalDate date, int number) {
    return String.format(
        Locale.ROOT,
        "%s%02d%02d%02d%04d",
        district,
        day,
        date.getMonthValue(),
        date.getYear() % 100,
        FIRST_SERIAL + number % SERIALS);
  }
}
