package id.graduasi.registry.enrollment;

import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.family.FamilyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Activating, suspending, reinstating and ending enrollments, on behalf of a caller. */
@ApplicationScoped
class StatusChanges {

  private final EnrollmentLocks locks;
  private final EnrollmentWriting writing;
  private final EffectiveDays days;

  StatusChanges(EnrollmentLocks locks, EnrollmentWriting writing, EffectiveDays days) {
    this.locks = locks;
    this.writing = writing;
    this.days = days;
  }

  @Transactional
  EnrollmentState suspend(UUID id, SuspendEnrollment request, IfMatch match) {
    days.refuseFuture(request.effectiveOn(), "effectiveOn");
    LockedEnrollment locked = locks.lock(id, match);
    return write(
        locked, EnrollmentRules.suspend(locked.held(), locked.family(), request.decision()));
  }

  /** An end that came from a case is taken back by that case only, with its own decision. */
  @Transactional
  EnrollmentState reinstate(UUID id, ReinstateEnrollment request, IfMatch match) {
    days.refuseFuture(request.effectiveOn(), "effectiveOn");
    LockedEnrollment locked = locks.lock(id, match);
    if (!locked.held().open() && locked.held().hasStarted()) {
      if (locked.held().causeId() != null) {
        throw new Refused(EnrollmentProblem.CASE_REQUIRED);
      }
      EnrollmentLocks.refuseSecond(locked.others());
      EffectiveDays.refuseOverlap(request.effectiveOn(), locked.others(), "effectiveOn");
    }
    return write(
        locked, EnrollmentRules.reinstate(locked.held(), locked.family(), request.decision()));
  }

  @Transactional
  EnrollmentState terminate(UUID id, TerminateEnrollment request, IfMatch match) {
    if (request.reason().byCaseOnly()) {
      throw new Refused(EnrollmentProblem.CASE_REQUIRED).on("reason");
    }
    days.refuseFuture(request.effectiveOn(), "effectiveOn");
    LockedEnrollment locked = locks.lock(id, match);
    return write(
        locked, EnrollmentRules.terminate(locked.held(), locked.family(), request.decision()));
  }

  /** Starts what was proposed. */
  @Transactional
  EnrollmentState activate(UUID id, ActivateEnrollment request, IfMatch match) {
    days.refuseFuture(request.startedOn(), "startedOn");
    LockedEnrollment locked = locks.lock(id, match);
    if (locked.family().status() != FamilyStatus.ACTIVE) {
      throw new Refused(EnrollmentProblem.FAMILY_NOT_ACTIVE);
    }
    EnrollmentChange activation =
        EnrollmentRules.activate(
            locked.held(), locked.family(), request.startedOn(), request.note());
    EffectiveDays.refuseOverlap(request.startedOn(), locked.others(), "startedOn");
    return write(locked, activation);
  }

  private EnrollmentState write(LockedEnrollment locked, EnrollmentChange change) {
    return writing.write(List.of(change), locked.all()).getFirst();
  }
}
