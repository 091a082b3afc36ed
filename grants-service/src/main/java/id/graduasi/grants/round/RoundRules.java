package id.graduasi.grants.round;

import id.graduasi.grants.scheme.Scheme;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold for a round; every fault is named with its field. */
final class RoundRules {

  private final List<Fault> faults = new ArrayList<>();
  private final RegisterRound round;

  private RoundRules(RegisterRound round) {
    this.round = round;
  }

  /** One thing that does not hold, with its field. */
  record Fault(String field, ProblemCode code, Object... args) {}

  /** Refuses a round with all that does not hold; the first fault gives the code. */
  static void require(RegisterRound round, Scheme scheme) {
    List<Fault> faults = faults(round, scheme);
    if (!faults.isEmpty()) {
      Refused refused = new Refused(faults.getFirst().code(), faults.getFirst().args());
      faults.forEach(fault -> refused.on(fault.field(), fault.code(), fault.args()));
      throw refused;
    }
  }

  static List<Fault> faults(RegisterRound round, Scheme scheme) {
    RoundRules rules = new RoundRules(round);
    if (!scheme.reaches(round.areaCode())) {
      rules.add("areaCode", RoundProblem.ROUND_OUTSIDE_SCHEME, scheme.code(), scheme.areaCode());
    }
    if (scheme.terms().stream().noneMatch(term -> term.amountIn(round.year()).isPresent())) {
      rules.add(
          "year",
          RoundProblem.ROUND_AMOUNT_NOT_DECIDED,
          scheme.code(),
          String.valueOf(round.year()));
    }
    rules.proposalDays();
    rules.windows();
    return rules.faults;
  }

  private void proposalDays() {
    inTime("opensOn", round.opensOn(), -1);
    inTime("closesOn", round.closesOn(), -1);
    if (round.opensOn() != null
        && round.closesOn() != null
        && round.closesOn().isBefore(round.opensOn())) {
      add("closesOn", RoundProblem.ROUND_DAYS_REVERSED, round.opensOn());
    }
  }

  private void windows() {
    LocalDate before = null;
    for (int i = 0; i < round.monitoringWindows().size(); i++) {
      MonitoringWindow window = round.monitoringWindows().get(i);
      String place = "monitoringWindows[" + i + "].";
      if (window.number() != i + 1) {
        add(place + "number", RoundProblem.WINDOWS_OUT_OF_ORDER);
      }
      inTime(place + "from", window.from(), 0);
      inTime(place + "to", window.to(), 0);
      if (window.to().isBefore(window.from())) {
        add(place + "to", RoundProblem.ROUND_DAYS_REVERSED, window.from());
      }
      if (before != null && !window.from().isAfter(before)) {
        add(place + "from", RoundProblem.WINDOWS_OVERLAP, before);
      }
      before = window.to();
    }
  }

  /** In the round's year or the next; proposals may come in the year before. */
  private void inTime(String field, @Nullable LocalDate day, int yearsEarlier) {
    LocalDate earliest = LocalDate.of(round.year() + yearsEarlier, 1, 1);
    LocalDate latest = LocalDate.of(round.year() + 1, 12, 31);
    if (day != null && (day.isBefore(earliest) || day.isAfter(latest))) {
      add(field, RoundProblem.ROUND_DAY_OUT_OF_TIME, earliest, latest);
    }
  }

  private void add(String field, ProblemCode code, Object... args) {
    faults.add(new Fault(field, code, args));
  }
}
