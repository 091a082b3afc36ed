package id.graduasi.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Hands out identifiers: a district's code, a day, and a serial of 9000 and above, which is never
 * issued. Each is handed out once; a few bytes for each district and day are all that is kept.
 */
final class Serials {
  private static final LocalDate FIRST = LocalDate.of(1930, 1, 1);
  private static final int DAYS =
      (int) (LocalDate.of(2027, 1, 1).toEpochDay() - FIRST.toEpochDay());
  private static final int RESERVED = 9_000;
  private static final int MOST = 1_000;
  private static final int FEMALE = 40;

  private final Map<String, short[]> used = new HashMap<>();

  String card(String village, LocalDate recorded) {
    return number(village, "card", recorded, 0);
  }

  String nik(String village, LocalDate birth, boolean woman) {
    return number(village, woman ? "woman" : "man", birth, woman ? FEMALE : 0);
  }

  private String number(String village, String what, LocalDate day, int shift) {
    String district = village.replace(".", "").substring(0, 6);
    short[] serials = used.computeIfAbsent(what + district, key -> new short[DAYS]);
    int serial = serials[(int) (day.toEpochDay() - FIRST.toEpochDay())]++;
    if (serial >= MOST) {
      throw new IllegalStateException("no serial is left in " + district + " on " + day);
    }
    char[] number = Arrays.copyOf(district.toCharArray(), 16);
    two(number, 6, day.getDayOfMonth() + shift);
    two(number, 8, day.getMonthValue());
    two(number, 10, day.getYear() % 100);
    two(number, 12, (RESERVED + serial) / 100);
    two(number, 14, serial % 100);
    return new String(number);
  }

  private static void two(char[] number, int at, int value) {
    number[at] = (char) ('0' + value / 10);
    number[at + 1] = (char) ('0' + value % 10);
  }
}
