package id.graduasi.local.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/**
 * Some months, both included. Whatever happens in one of them happens on the tenth: the days of
 * real movements are published nowhere.
 */
record Span(YearMonth from, YearMonth to) {
  private static final int DAY = 10;

  /** Written like {@code 2024-01}. */
  static Span of(String from, String to) {
    return new Span(YearMonth.parse(from), YearMonth.parse(to));
  }

  LocalDate day(RandomGenerator random) {
    int months = (int) from.until(to, ChronoUnit.MONTHS) + 1;
    return from.plusMonths(random.nextInt(months)).atDay(DAY);
  }
}
