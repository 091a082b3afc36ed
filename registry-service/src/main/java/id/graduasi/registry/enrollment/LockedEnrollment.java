package id.graduasi.registry.enrollment;

import id.graduasi.registry.family.FamilyState;
import java.util.List;
import java.util.UUID;

/**
 * An enrollment that the transaction has locked, with its family.
 *
 * @param held the enrollment
 * @param family its family
 * @param all all enrollments of the family, this one among them
 */
record LockedEnrollment(EnrollmentState held, FamilyState family, List<EnrollmentState> all) {

  static LockedEnrollment of(UUID id, FamilyState family, List<EnrollmentState> all) {
    EnrollmentState held =
        all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    return new LockedEnrollment(held, family, all);
  }

  /** The family's other enrollments in the same programme. */
  List<EnrollmentState> others() {
    return all.stream()
        .filter(one -> !one.id().equals(held.id()) && one.programme().equals(held.programme()))
        .toList();
  }

  /** Those that began before it; a later one does not stand in the way of its start. */
  List<EnrollmentState> othersBefore() {
    return others().stream().filter(one -> !one.startedOn().isAfter(held.startedOn())).toList();
  }
}
