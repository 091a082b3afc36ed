package id.graduasi.reporting.grant;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import id.graduasi.reporting.report.Head;
import id.graduasi.reporting.report.Years;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which grants a report is about. */
public record Asked(int fromYear, int toYear, @Nullable String schemeCode) {

  private static final Pattern SCHEME = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

  /** One year, this one if none is named; or all from one year to another. */
  public static Asked of(
      int thisYear,
      @Nullable Integer year,
      @Nullable Integer fromYear,
      @Nullable Integer toYear,
      @Nullable String schemeCode) {
    int only = year == null ? thisYear : Years.known("year", year);
    int from =
        fromYear == null ? (toYear == null ? only : 2000) : Years.known("fromYear", fromYear);
    int to = toYear == null ? Math.max(only, from) : Years.known("toYear", toYear);
    if (from > to) {
      throw new Refused(CommonProblem.VALIDATION_FAILED)
          .on("toYear", CommonProblem.WRONG_TYPE, from + " … ");
    }
    if (schemeCode != null && !SCHEME.matcher(schemeCode).matches()) {
      throw new Refused(CommonProblem.VALIDATION_FAILED)
          .on("schemeCode", CommonProblem.WRONG_TYPE, "KRTP");
    }
    return new Asked(from, to, schemeCode);
  }

  @Nullable Object[] of(Head head) {
    return new @Nullable Object[] {
      head.area().from(), head.area().to(), fromYear, toYear, schemeCode
    };
  }

  @Nullable Object[] twice(Head head) {
    return new @Nullable Object[] {
      head.area().from(), head.area().to(), fromYear, toYear, schemeCode,
      head.area().from(), head.area().to(), fromYear, toYear, schemeCode
    };
  }
}
