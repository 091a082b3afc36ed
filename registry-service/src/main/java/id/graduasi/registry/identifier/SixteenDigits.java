package id.graduasi.registry.identifier;

/** What NIK and KK share: region (6), date (6), serial (4). */
final class SixteenDigits {

  private static final int LENGTH = 16;
  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private SixteenDigits() {}

  static boolean hasOnlyDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  static boolean hasLength(String text) {
    return text.length() == LENGTH;
  }

  /** Two digits as a number. */
  static int pair(String digits, int at) {
    return (digits.charAt(at) - '0') * 10 + digits.charAt(at + 1) - '0';
  }

  /**
   * Whether there is such a day in any century a living person was born in: 1900 had no 29
   * February, 2000 had one, and all other years agree.
   */
  static boolean isDay(int day, int month, int yearOfCentury) {
    if (month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]) {
      return false;
    }
    return month != 2 || day < 29 || yearOfCentury % 4 == 0;
  }
}
