package id.graduasi.registry.enrollment;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Takes the locks of a change: the family first, then its enrollments. So two changes never meet,
 * and the events of a family are in order.
 */
@ApplicationScoped
class EnrollmentLocks {

  private final Families families;
  private final EnrollmentTable table;

  EnrollmentLocks(Families families, EnrollmentTable table) {
    this.families = families;
    this.table = table;
  }

  /**
   * The enrollment, locked until the transaction ends.
   *
   * @throws Refused {@code not-found}, or {@code precondition-failed} for another version
   */
  LockedEnrollment lock(UUID id, IfMatch match) {
    UUID familyId = table.find(id).orElseThrow(EnrollmentLocks::notFound).familyId();
    FamilyState family = families.lock(familyId).orElseThrow(EnrollmentLocks::notFound);
    LockedEnrollment locked = LockedEnrollment.of(id, family, table.lockOf(List.of(familyId)));
    match.require(locked.held().version());
    return locked;
  }

  /** Refuses another enrollment in a programme the family is in, or is proposed for. */
  static void refuseSecond(Collection<EnrollmentState> inProgramme) {
    if (inProgramme.stream().anyMatch(EnrollmentState::running)) {
      throw new Refused(EnrollmentProblem.ENROLLMENT_ALREADY_RUNNING);
    }
    if (inProgramme.stream().anyMatch(EnrollmentState::open)) {
      throw new Refused(EnrollmentProblem.ENROLLMENT_ALREADY_PROPOSED);
    }
  }

  private static Refused notFound() {
    return new Refused(CommonProblem.NOT_FOUND);
  }
}
