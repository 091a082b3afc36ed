package id.graduasi.reporting.open;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import id.graduasi.reporting.report.TableWriter;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What callers without a token ask, refused with the parameter's name where it makes no sense. */
final class OpenParameters {

  static final LocalDate FIRST = LocalDate.of(1945, 1, 1);
  static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private OpenParameters() {}

  /** The country if no area is named. */
  static Area area(@Nullable String asked) {
    if (asked == null) {
      return Area.COUNTRY;
    }
    if (!Area.isCode(asked)) {
      throw new Refused(CommonProblem.AREA_NOT_FOUND).on("area");
    }
    return Area.of(asked);
  }

  static LocalDate day(String parameter, @Nullable LocalDate asked, LocalDate otherwise) {
    if (asked == null) {
      return otherwise;
    }
    if (asked.isBefore(FIRST) || asked.isAfter(LAST)) {
      throw new Refused(CommonProblem.VALIDATION_FAILED)
          .on(parameter, CommonProblem.WRONG_TYPE, FIRST + " … " + LAST);
    }
    return asked;
  }

  /** Null leaves it to {@code Accept}. */
  static @Nullable MediaType type(@Nullable String format) {
    return switch (format) {
      case "json" -> MediaType.APPLICATION_JSON_TYPE;
      case "csv" -> MediaType.valueOf(TableWriter.CSV);
      case null -> null;
      default ->
          throw new Refused(CommonProblem.VALIDATION_FAILED)
              .on("format", CommonProblem.WRONG_TYPE, "json | csv");
    };
  }
}
