package id.graduasi.reporting.graduation;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import id.graduasi.reporting.report.KindNames;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What graduations can be split by. */
enum Split {
  KIND,
  AREA,
  FACILITATOR;

  /** As a caller writes it. */
  String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Split of(String by) {
    return switch (by) {
      case "kind" -> KIND;
      case "area" -> AREA;
      case "facilitator" -> FACILITATOR;
      default ->
          throw new Refused(CommonProblem.VALIDATION_FAILED)
              .on("by", CommonProblem.WRONG_TYPE, "kind | area | facilitator");
    };
  }

  /** The kind that is split; each kind stands for itself when it is split by kind. */
  @Nullable String kind(@Nullable String asked) {
    if (this == KIND) {
      return null;
    }
    String kind = asked == null ? "INDEPENDENT" : asked;
    if (!KindNames.KINDS.contains(kind)) {
      throw new Refused(CommonProblem.VALIDATION_FAILED)
          .on("kind", CommonProblem.WRONG_TYPE, String.join(" | ", KindNames.KINDS));
    }
    return kind;
  }
}
