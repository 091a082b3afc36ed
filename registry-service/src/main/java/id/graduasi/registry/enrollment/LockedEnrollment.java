package id.graduasi.registry.enrollment;

import id.graduasi.registry.family.FamilyState;
import java.util.List;
import java.util.UUID;

/**
 * An enrollment that the transaction has locked, with its family.
 *
 * @param held the enrollment
 * @param family its family
 * @param others the family's other enrollments in the same programme
 */
record LockedEnrollment(EnrollmentState held, FamilyState family, List<EnrollmentState> others) {

  static LockedEnrollment of(UUID id, FamilyState family, List<EnrollmentState> all) {
    EnrollmentState held =
        all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    List<EnrollmentState> others =
        all.stream()
            .filter(one -> !one.id().equals(id) && one.programme().equals(held.programme()))
            .toList();
    return new LockedEnrollment(held, family, others);
  }

  /** Those that began before it; a later one does not stand in the way of its start. */
  List<EnrollmentState> othersBefore() {
    return others.stream().filter(one -> !one.startedOn().isAfter(held.startedOn())).toList();
  }
}
