package id.graduasi.registry.enrollment;

import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Suspending, reinstating and ending enrollments, on behalf of a caller. */
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
    return write(EnrollmentRules.suspend(locked.held(), locked.family(), request.decision()));
  }

  /** An end that came from a case is taken back by that case only, with its own decision. */
  @Transactional
  EnrollmentState reinstate(UUID id, ReinstateEnrollment request, IfMatch match) {
    days.refuseFuture(request.effectiveOn(), "effectiveOn");
    LockedEnrollment locked = locks.lock(id, match);
    if (!locked.held().running()) {
      if (locked.held().causeId() != null) {
        throw new Refused(EnrollmentProblem.CASE_REQUIRED);
      }
      if (locked.others().stream().anyMatch(EnrollmentState::running)) {
        throw new Refused(EnrollmentProblem.ENROLLMENT_ALREADY_RUNNING);
      }
      EffectiveDays.refuseOverlap(request.effectiveOn(), locked.others(), "effectiveOn");
    }
    return write(EnrollmentRules.reinstate(locked.held(), locked.family(), request.decision()));
  }

  @Transactional
  EnrollmentState terminate(UUID id, TerminateEnrollment request, IfMatch match) {
    if (request.reason().byCaseOnly()) {
      throw new Refused(EnrollmentProblem.CASE_REQUIRED).on("reason");
    }
    days.refuseFuture(request.effectiveOn(), "effectiveOn");
    LockedEnrollment locked = locks.lock(id, match);
    return write(EnrollmentRules.terminate(locked.held(), locked.family(), request.decision()));
  }

  private EnrollmentState write(EnrollmentChange change) {
    writing.change(List.of(change));
    return change.after();
  }
}
