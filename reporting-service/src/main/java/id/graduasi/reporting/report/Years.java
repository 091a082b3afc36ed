package id.graduasi.reporting.report;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import id.graduasi.reporting.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The years reports can be about. */
@ApplicationScoped
public class Years {

  private static final int FIRST = 2000;
  private static final int LAST = 2199;

  private final Days days;

  Years(Days days) {
    this.days = days;
  }

  /** The year asked for, or that of today. */
  public Year of(@Nullable Integer year) {
    return new Year(year == null ? days.today().getYear() : known("year", year));
  }

  /** A year near enough to be about somebody. */
  public static int known(String parameter, int year) {
    if (year < FIRST || year > LAST) {
      throw new Refused(CommonProblem.VALIDATION_FAILED)
          .on(parameter, CommonProblem.WRONG_TYPE, FIRST + " … " + LAST);
    }
    return year;
  }

  /** A year with its first and its last day. */
  public record Year(int number) {

    public LocalDate first() {
      return LocalDate.of(number, 1, 1);
    }

    public LocalDate last() {
      return LocalDate.of(number, 12, 31);
    }
  }
}
