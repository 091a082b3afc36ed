package id.graduasi.registry.enrollment;

import id.graduasi.registry.family.FamilyState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of an enrollment that the rules allow.
 *
 * @param before the version before; null at the start
 * @param after the next version
 * @param family the family as it is now
 * @param happened what happened, as its event is named
 * @param cause why: words, or the id of a case
 */
record EnrollmentChange(
    @Nullable EnrollmentState before,
    EnrollmentState after,
    FamilyState family,
    Happened happened,
    @Nullable String cause) {

  /** The same change, following on what the one before it made of the enrollment. */
  EnrollmentChange following(@Nullable EnrollmentState earlier) {
    return earlier == null ? this : new EnrollmentChange(earlier, after, family, happened, cause);
  }

  /** The same change with the day of the review after it. */
  EnrollmentChange reviewedOn(@Nullable LocalDate day) {
    return new EnrollmentChange(before, after.reviewedOn(day), family, happened, cause);
  }

  /** What can happen to an enrollment. */
  enum Happened {
    PROPOSED,
    STARTED,
    SUSPENDED,
    REINSTATED,
    ENDED,
    MOVED,
    CORRECTED
  }
}
