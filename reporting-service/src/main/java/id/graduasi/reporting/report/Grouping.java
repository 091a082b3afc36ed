package id.graduasi.reporting.report;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a count can be split by. */
enum Grouping {
  AREA,
  DECILE,
  STATUS;

  /** As a caller writes it. */
  String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The grouping a caller asked for, if any. */
  static Optional<Grouping> of(@Nullable String by) {
    if (by == null) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(values())
            .filter(grouping -> grouping.parameter().equals(by))
            .findFirst()
            .orElseThrow(() -> refused()));
  }

  private static Refused refused() {
    String known =
        Arrays.stream(values()).map(Grouping::parameter).collect(Collectors.joining(" | "));
    return new Refused(CommonProblem.VALIDATION_FAILED).on("by", CommonProblem.WRONG_TYPE, known);
  }
}
