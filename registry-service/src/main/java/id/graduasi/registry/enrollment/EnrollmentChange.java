package id.graduasi.registry.enrollment;

import org.jspecify.annotations.Nullable;

/**
 * A change of an enrollment that the rules allow.
 *
 * @param before the version before; null at the start
 * @param after the next version
 * @param happened what happened, as its event is named
 * @param cause why: words, or the id of a case
 */
record EnrollmentChange(
    @Nullable EnrollmentState before,
    EnrollmentState after,
    Happened happened,
    @Nullable String cause) {

  /** What can happen to an enrollment. */
  enum Happened {
    STARTED,
    SUSPENDED,
    REINSTATED,
    ENDED,
    MOVED,
    CORRECTED
  }
}
