package id.graduasi.local.demo;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Hands out identifiers of one district: its code, a day, and a serial from 9000 up, which is never
 * issued. Each is handed out once.
 */
final class Serials {
  private static final LocalDate FIRST = LocalDate.of(1930, 1, 1);
  private static final int DAYS =
      (int) (LocalDate.of(2027, 1, 1).toEpochDay() - FIRST.toEpochDay());
  private static final int RESERVED = 9_000;
  private static final int MOST = 1_000;
  private static final int FEMALE = 40;

  private final short[] men = new short[DAYS];
  private final short[] women = new short[DAYS];
  private final short[] cards = new short[DAYS];
  private String prefix = "";

  /** Begins with another district; one that was left must not come again. */
  void district(String code) {
    String next = code.replace(".", "");
    if (!next.equals(prefix)) {
      prefix = next;
      Arrays.fill(men, (short) 0);
      Arrays.fill(women, (short) 0);
      Arrays.fill(cards, (short) 0);
    }
  }

  String card(LocalDate recorded) {
    return number(cards, recorded, 0);
  }

  String nik(LocalDate birth, boolean woman) {
    return number(woman ? women : men, birth, woman ? FEMALE : 0);
  }

  private String number(short[] used, LocalDate day, int shift) {
    int serial = used[(int) (day.toEpochDay() - FIRST.toEpochDay())]++;
    if (serial >= MOST) {
      throw new IllegalStateException("no serial is left on " + day);
    }
    StringBuilder number = new StringBuilder(16).append(prefix);
    two(number, day.getDayOfMonth() + shift);
    two(number, day.getMonthValue());
    two(number, day.getYear() % 100);
    return number.append(RESERVED + serial).toString();
  }

  private static void two(StringBuilder number, int value) {
    number.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
  }
}
