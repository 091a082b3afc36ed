package id.graduasi.registry.enrollment;

/** What an enrollment is during a period. */
public enum EnrollmentStatus {
  /** A proposal may lead to it; the family does not count until it is activated. */
  PROPOSED,
  /** The family receives. */
  ACTIVE,
  /** Payments rest until a check in the field (ditangguhkan); the family still counts. */
  SUSPENDED,
  /** The family receives no longer. */
  ENDED
}
