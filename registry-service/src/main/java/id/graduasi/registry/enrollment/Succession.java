package id.graduasi.registry.enrollment;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.enrollment.ListedEnrollment.Became;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The enrollments of one family in one programme, one after the other, as a list leads them on. It
 * decides by {@link EnrollmentRules} and writes nothing.
 */
final class Succession {

  private final FamilyState family;
  private final String programme;
  private final String cause;
  private final List<EnrollmentState> states;
  private final List<EnrollmentChange> changes = new ArrayList<>();

  Succession(FamilyState family, String programme, String cause, List<EnrollmentState> held) {
    this.family = family;
    this.programme = programme;
    this.cause = cause;
    this.states = new ArrayList<>(held);
  }

  /** What the lines so far have changed, in their order. */
  List<EnrollmentChange> changes() {
    return changes;
  }

  /**
   * Takes the next line; the lines come in the order of their days.
   *
   * @param history whether it may tell of graduations that no case decided
   * @throws Refused for what the rules do not allow; nothing has changed then
   */
  Became take(ListedEnrollment line, LocalDate today, boolean history) {
    if (line.on().isAfter(today)) {
      throw new Refused(EnrollmentProblem.EFFECTIVE_IN_FUTURE);
    }
    if (states.stream().anyMatch(state -> isSo(state, line.status(), line.on()))) {
      return Became.SAME;
    }
    return switch (line.status()) {
      case PROPOSED -> throw new IllegalArgumentException("a list proposes nothing");
      case ACTIVE -> activate(line);
      case SUSPENDED -> change(EnrollmentRules.suspend(running(), family, decision(line)));
      case ENDED -> end(line, history);
    };
  }

  private Became activate(ListedEnrollment line) {
    Optional<EnrollmentState> running = states.stream().filter(EnrollmentState::running).findAny();
    if (running.isPresent()) {
      return change(EnrollmentRules.reinstate(running.get(), family, decision(line)));
    }
    return line.reversesEnd() ? reverse(line) : start(line.on());
  }

  private Became reverse(ListedEnrollment line) {
    EnrollmentState last =
        states.stream()
            .filter(EnrollmentState::hasStarted)
            .max(Comparator.comparing(EnrollmentState::effectiveOn))
            .orElseThrow(() -> new Refused(EnrollmentProblem.ENROLLMENT_NOT_RUNNING));
    if (last.causeId() != null) {
      throw new Refused(EnrollmentProblem.CASE_REQUIRED);
    }
    return change(EnrollmentRules.reinstate(last, family, decision(line)));
  }

  private Became start(LocalDate day) {
    if (family.status() != FamilyStatus.ACTIVE) {
      throw new Refused(EnrollmentProblem.FAMILY_NOT_ACTIVE);
    }
    if (EnrollmentRules.overlaps(day, states)) {
      throw new Refused(EnrollmentProblem.OVERLAPS_EARLIER_ENROLLMENT);
    }
    Optional<EnrollmentState> proposed = states.stream().filter(EnrollmentState::open).findAny();
    change(
        proposed.isPresent()
            ? EnrollmentRules.activate(proposed.get(), family, day, cause)
            : EnrollmentRules.start(
                UuidCreator.getTimeOrderedEpoch(), family, programme, day, cause));
    return Became.STARTED;
  }

  private Became end(ListedEnrollment line, boolean history) {
    if (!history && line.reason() != null && EndReason.valueOf(line.reason()).byCaseOnly()) {
      throw new Refused(EnrollmentProblem.CASE_REQUIRED);
    }
    return change(EnrollmentRules.terminate(running(), family, decision(line)));
  }

  private EnrollmentState running() {
    return states.stream()
        .filter(EnrollmentState::running)
        .findAny()
        .orElseThrow(() -> new Refused(EnrollmentProblem.ENROLLMENT_NOT_RUNNING));
  }

  private Decision decision(ListedEnrollment line) {
    return new Decision(line.reason(), line.on(), null, cause);
  }

  private Became change(EnrollmentChange change) {
    states.removeIf(state -> state.id().equals(change.after().id()));
    states.add(change.after());
    changes.add(change);
    return Became.CHANGED;
  }

  /** Whether an enrollment was this on that day, or became this on it. */
  private static boolean isSo(EnrollmentState state, EnrollmentStatus status, LocalDate day) {
    return state.periods().stream()
        .anyMatch(
            period ->
                period.status() == status
                    && (period.from().equals(day)
                        || period.from().isBefore(day)
                            && (period.to() == null || day.isBefore(period.to()))));
  }
}
