package id.graduasi.graduation.cases;

import java.time.LocalDate;
import java.util.Optional;

/** How far the twelve months have run in which a family must leave aid after PPSE capital. */
public enum ExitWarning {
  /** Nine months have passed. */
  MONTH_9,
  /** Eleven months have passed. */
  MONTH_11,
  /** Twelve months have passed; nothing ends by itself, a person decides. */
  OVERDUE;

  private static final int MONTHS = 12;
  private static final int FIRST = 9;
  private static final int SECOND = 11;

  /** The last day to leave aid (PPSE, 2025: within twelve months after the money). */
  static LocalDate exitBy(LocalDate capitalReceivedOn) {
    return capitalReceivedOn.plusMonths(MONTHS);
  }

  /** The warning that holds on a day. */
  static Optional<ExitWarning> on(LocalDate today, LocalDate capitalReceivedOn) {
    if (today.isAfter(exitBy(capitalReceivedOn))) {
      return Optional.of(OVERDUE);
    }
    if (!today.isBefore(capitalReceivedOn.plusMonths(SECOND))) {
      return Optional.of(MONTH_11);
    }
    return today.isBefore(capitalReceivedOn.plusMonths(FIRST))
        ? Optional.empty()
        : Optional.of(MONTH_9);
  }
}
