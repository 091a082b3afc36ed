package id.graduasi.registry.enrollment;

import static id.graduasi.registry.enrollment.EnrollmentStatus.ACTIVE;
import static id.graduasi.registry.enrollment.EnrollmentStatus.ENDED;
import static id.graduasi.registry.enrollment.EnrollmentStatus.PROPOSED;
import static id.graduasi.registry.enrollment.EnrollmentStatus.SUSPENDED;

import id.graduasi.platform.web.Refused;
import id.graduasi.registry.enrollment.EnrollmentChange.Happened;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.MoveReason;
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

  /** Why a proposal ended that was not accepted. */
  static final String NOT_ACCEPTED = "NOT_ACCEPTED";

  private EnrollmentRules() {}

  static EnrollmentChange start(
      UUID id, FamilyState family, String programme, LocalDate day, @Nullable String cause) {
    EnrollmentState started = first(id, family, programme, ACTIVE, day, null);
    return new EnrollmentChange(null, started, family, Happened.STARTED, cause);
  }

  /** Proposes to enroll a family; it does not count until the enrollment is activated. */
  static EnrollmentChange propose(
      UUID id, FamilyState family, String programme, LocalDate day, UUID proposalId) {
    EnrollmentState proposed = first(id, family, programme, PROPOSED, day, proposalId);
    return new EnrollmentChange(null, proposed, family, Happened.PROPOSED, proposalId.toString());
  }

  /** Starts what was proposed, also from a day before the proposal. */
  static EnrollmentChange activate(
      EnrollmentState held, FamilyState family, LocalDate day, @Nullable String cause) {
    if (held.status() != PROPOSED) {
      throw new Refused(EnrollmentProblem.ENROLLMENT_NOT_PROPOSED, held.status());
    }
    return new EnrollmentChange(held, held.activated(day, family), family, Happened.STARTED, cause);
  }

  private static EnrollmentState first(
      UUID id,
      FamilyState family,
      String programme,
      EnrollmentStatus status,
      LocalDate day,
      @Nullable UUID causeId) {
    Periods periods = Periods.from(new Period(status, day, null, null, family.villageCode()));
    return new EnrollmentState(
        id,
        family.id(),
        programme,
        status,
        null,
        day,
        causeId,
        day,
        null,
        periods.list(),
        EnrollmentState.value(family.decile()),
        1,
        family.villageCode(),
        family.facilitatorId());
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
    if (!held.hasStarted()) {
      throw new Refused(EnrollmentProblem.ENROLLMENT_NOT_STARTED);
    }
    if (held.status() == ACTIVE) {
      throw new Refused(EnrollmentProblem.ENROLLMENT_NOT_SUSPENDED);
    }
    String reason = held.status() == ENDED ? REINSTATED : null;
    return step(held, family, decision, ACTIVE, reason, Happened.REINSTATED);
  }

  /** Ends what is active or suspended, or lets a proposal come to nothing. */
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
      EnrollmentState held, FamilyState family, LocalDate on, String cause, MoveReason reason) {
    if (!held.areaCode().equals(family.villageCode())) {
      LocalDate day = on.isBefore(held.current().from()) ? held.current().from() : on;
      Period there = new Period(held.status(), day, null, reason.name(), family.villageCode());
      EnrollmentState moved = held.next(there, held.reason(), held.causeId(), family);
      return Optional.of(new EnrollmentChange(held, moved, family, Happened.MOVED, cause));
    }
    if (!Objects.equals(held.facilitatorId(), family.facilitatorId())) {
      return Optional.of(refresh(held, family, cause));
    }
    return Optional.empty();
  }

  /** Goes over to a family that the enrollment's own has become part of. */
  static EnrollmentChange join(
      EnrollmentState held, FamilyState survivor, LocalDate on, String cause) {
    EnrollmentState its = held.of(survivor);
    if (held.open() && !held.areaCode().equals(survivor.villageCode())) {
      LocalDate day = on.isBefore(held.current().from()) ? held.current().from() : on;
      Period there =
          new Period(held.status(), day, null, EndReason.DUPLICATE.name(), survivor.villageCode());
      EnrollmentState moved = its.next(there, held.reason(), held.causeId(), survivor);
      return new EnrollmentChange(held, moved, survivor, Happened.MOVED, cause);
    }
    EnrollmentState corrected = its.corrected(held.startedOn(), survivor);
    return new EnrollmentChange(held, corrected, survivor, Happened.CORRECTED, cause);
  }

  /** Takes over what else follows from the family: its facilitator, the day of the review. */
  static EnrollmentChange refresh(EnrollmentState held, FamilyState family, String cause) {
    EnrollmentState corrected = held.corrected(held.startedOn(), family);
    return new EnrollmentChange(held, corrected, family, Happened.CORRECTED, cause);
  }

  /** Puts a wrong first day right. */
  static EnrollmentChange correctStart(EnrollmentState held, FamilyState family, LocalDate day) {
    LocalDate end = held.periods().getFirst().to();
    if (end != null && day.isAfter(end)) {
      throw new Refused(EnrollmentProblem.START_AFTER_NEXT_CHANGE, end).on("startedOn");
    }
    return new EnrollmentChange(
        held, held.corrected(day, family), family, Happened.CORRECTED, null);
  }

  /** A family counts once: a programme's enrollments of one family never share a day. */
  static boolean overlaps(LocalDate day, Collection<EnrollmentState> others) {
    return others.stream()
        .filter(other -> !other.open() && other.hasStarted())
        .anyMatch(other -> day.isBefore(other.effectiveOn()));
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
    return new EnrollmentChange(held, after, family, happened, decision.cause());
  }
}
