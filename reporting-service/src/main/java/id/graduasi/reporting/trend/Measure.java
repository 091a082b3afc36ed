package id.graduasi.reporting.trend;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import id.graduasi.reporting.ledger.Account;
import id.graduasi.reporting.ledger.Counted;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What can be followed over time: what stands at the end of a day, or what happened since the last.
 */
public enum Measure {
  RECIPIENTS(Account.RECIPIENT, true, "PKH", "registry.enrollment"),
  SUSPENDED(Account.SUSPENDED, true, "PKH", "registry.enrollment"),
  GRADUATIONS(Counted.GRADUATE, false, "INDEPENDENT", "graduation.case"),
  RELAPSES(Counted.RELAPSE, false, "INDEPENDENT", "graduation.case"),
  OPEN_CASES(Counted.CASE, true, "INDEPENDENT", "graduation.case") {
    @Override
    List<String> causes() {
      return List.of(
          "OPENED",
          "FIELD_CHECKED",
          "STATEMENT_SIGNED",
          "DELIBERATED",
          "VERIFIED",
          "DECIDED",
          "DUE");
    }
  },
  FACILITATORS(Counted.FACILITATOR, true, "PKH", "registry.facilitator"),
  SESSIONS(Counted.SESSION, false, null, "graduation.session"),
  GRANTS(Counted.GRANT, false, null, "grants.grant"),
  GRANT_AMOUNT(Counted.GRANT_AMOUNT, false, null, "grants.grant"),
  OPEN_ISSUES(Counted.ISSUE, true, null, "registry.quality");

  private final Enum<?> account;
  private final boolean stands;
  private final @Nullable String item;
  private final String source;

  Measure(Enum<?> account, boolean stands, @Nullable String item, String source) {
    this.account = account;
    this.stands = stands;
    this.item = item;
    this.source = source;
  }

  static Measure of(String name) {
    return Arrays.stream(values())
        .filter(measure -> measure.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(CommonProblem.VALIDATION_FAILED)
                    .on(
                        "measure",
                        CommonProblem.WRONG_TYPE,
                        Arrays.stream(values())
                            .map(Enum::name)
                            .collect(Collectors.joining(" | "))));
  }

  String account() {
    return account.name();
  }

  /** Whether it is a number that stands on a day, not one of what happened in a time. */
  boolean stands() {
    return stands;
  }

  /** What of it is meant where nothing is asked for; null is all. */
  @Nullable String item() {
    return item;
  }

  /** The causes that count; none named are all. */
  List<String> causes() {
    return List.of();
  }

  String source() {
    return source;
  }
}
