package id.graduasi.registry.enrollment;

import static id.graduasi.registry.enrollment.EnrollmentStatus.ACTIVE;
import static id.graduasi.registry.enrollment.EnrollmentStatus.ENDED;
import static id.graduasi.registry.enrollment.EnrollmentStatus.SUSPENDED;

import id.graduasi.platform.web.Refused;
import id.graduasi.registry.enrollment.EnrollmentChange.Happened;
import id.graduasi.registry.family.FamilyState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may become of an enrollment; portals, files and cases all come through here. */
final class EnrollmentRules {

  /** Why an enrollment is active again whose end was reversed. */
  static final String REINSTATED = "REINSTATED";

  /** Why a period began when only the village changed. */
  private static final String AREA = "AREA";

  private EnrollmentRules() {}

  static EnrollmentChange start(
      UUID id, FamilyState family, String programme, LocalDate day, @Nullable String cause) {
    Periods periods = Periods.from(new Period(ACTIVE, day, null, null, family.villageCode()));
    EnrollmentState started =
        new EnrollmentState(
            id,
            family.id(),
            programme,
            ACTIVE,
            null,
            day,
            null,
            day,
            periods.list(),
            EnrollmentState.value(family.decile()),
            1,
            family.villageCode(),
            family.facilitatorId());
    return new EnrollmentChange(null, started, Happened.STARTED, cause);
  }

  /** Lets payments rest; only of an active enrollment. */
  static EnrollmentChange suspend(EnrollmentState held, FamilyState family, Decision decision) {
    if (held.status() != ACTIVE) {
      throw new Refused(EnrollmentProblem.ENROLLMENT_NOT_ACTIVE, held.status());
    }
    return step(held, family, decision, SUSPENDED, decision.reason(), Happened.SUSPENDED);
  }

  /** Lifts a suspension, or reverses an end. */
  static EnrollmentChange reinstate(EnrollmentState held, FamilyState family, Decision decision) {
    if (held.status() == ACTIVE) {
      throw new Refused(EnrollmentProblem.ENROLLMENT_NOT_SUSPENDED);
    }
    String reason = held.status() == ENDED ? REINSTATED : null;
    return step(held, family, decision, ACTIVE, reason, Happened.REINSTATED);
  }

  /** Ends what is active or suspended. */
  static EnrollmentChange terminate(EnrollmentState held, FamilyState family, Decision decision) {
    if (held.status() == ENDED) {
      throw new Refused(EnrollmentProblem.ENROLLMENT_ALREADY_ENDED, held.effectiveOn());
    }
    return step(held, family, decision, ENDED, decision.reason(), Happened.ENDED);
  }

  /**
   * Follows a family that lives in another village or has another facilitator; empty when nothing
   * of that concerns it. A change that reaches back before the last one counts from the last one.
   */
  static Optional<EnrollmentChange> follow(
      EnrollmentState held, FamilyState family, LocalDate on, String cause) {
    if (!held.areaCode().equals(family.villageCode())) {
      LocalDate day = on.isBefore(held.current().from()) ? held.current().from() : on;
      Period there = new Period(held.status(), day, null, AREA, family.villageCode());
      EnrollmentState moved = held.next(there, held.reason(), held.causeId(), family);
      return Optional.of(new EnrollmentChange(held, moved, Happened.MOVED, cause));
    }
    if (!Objects.equals(held.facilitatorId(), family.facilitatorId())) {
      EnrollmentState corrected = held.corrected(held.startedOn(), family);
      return Optional.of(new EnrollmentChange(held, corrected, Happened.CORRECTED, cause));
    }
    return Optional.empty();
  }

  /** Puts a wrong first day right. */
  static EnrollmentChange correctStart(EnrollmentState held, FamilyState family, LocalDate day) {
    LocalDate end = held.periods().getFirst().to();
    if (end != null && day.isAfter(end)) {
      throw new Refused(EnrollmentProblem.START_AFTER_NEXT_CHANGE, end).on("startedOn");
    }
    return new EnrollmentChange(held, held.corrected(day, family), Happened.CORRECTED, null);
  }

  /** A family counts once: a programme's enrollments of one family never share a day. */
  static boolean overlaps(LocalDate day, Collection<EnrollmentState> others) {
    return others.stream().anyMatch(other -> !other.running() && day.isBefore(other.effectiveOn()));
  }

  private static EnrollmentChange step(
      EnrollmentState held,
      FamilyState family,
      Decision decision,
      EnrollmentStatus status,
      @Nullable String reason,
      Happened happened) {
    LocalDate last = held.current().from();
    if (decision.effectiveOn().isBefore(last)) {
      throw new Refused(EnrollmentProblem.EFFECTIVE_BEFORE_LAST_CHANGE, last).on("effectiveOn");
    }
    Period period = new Period(status, decision.effectiveOn(), null, reason, family.villageCode());
    EnrollmentState after = held.next(period, reason, decision.causeId(), family);
    return new EnrollmentChange(held, after, happened, decision.cause());
  }
}
