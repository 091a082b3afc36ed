package id.graduasi.graduation.commitment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A quarter of a year, the stretch that is verified.
 *
 * @param first its first month
 */
record Quarter(YearMonth first) {

  /** How a quarter is written: {@code 2026-Q3}. */
  static final String FORM = "2\\d{3}-Q[1-4]";

  private static final int MONTHS = 3;

  /** Reads the form {@code 2026-Q3}. */
  static Quarter of(String text) {
    int nth = text.charAt(text.length() - 1) - '0';
    return new Quarter(YearMonth.of(Integer.parseInt(text, 0, 4, 10), (nth - 1) * MONTHS + 1));
  }

  /** The quarter a day lies in. */
  static Quarter of(LocalDate day) {
    int firstMonth = (day.getMonthValue() - 1) / MONTHS * MONTHS + 1;
    return new Quarter(YearMonth.of(day.getYear(), firstMonth));
  }

  List<YearMonth> months() {
    return List.of(first, first.plusMonths(1), first.plusMonths(2));
  }

  boolean has(YearMonth month) {
    return months().contains(month);
  }

  LocalDate from() {
    return first.atDay(1);
  }

  /** The day after its last. */
  LocalDate to() {
    return first.plusMonths(MONTHS).atDay(1);
  }

  @Override
  public String toString() {
    return first.getYear() + "-Q" + ((first.getMonthValue() - 1) / MONTHS + 1);
  }
}
