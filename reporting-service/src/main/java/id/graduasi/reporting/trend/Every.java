package id.graduasi.reporting.trend;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import java.time.LocalDate;

/** How far apart the points are. */
public enum Every {
  MONTH(1),
  QUARTER(3),
  YEAR(12);

  private final int months;

  Every(int months) {
    this.months = months;
  }

  static Every of(String text) {
    return switch (text) {
      case "month" -> MONTH;
      case "quarter" -> QUARTER;
      case "year" -> YEAR;
      default ->
          throw new Refused(CommonProblem.VALIDATION_FAILED)
              .on("every", CommonProblem.WRONG_TYPE, "month | quarter | year");
    };
  }

  /** The first day of the month, quarter or year in which a day lies. */
  LocalDate first(LocalDate on) {
    int month = (on.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(on.getYear(), month, 1);
  }

  LocalDate next(LocalDate first) {
    return first.plusMonths(months);
  }
}
