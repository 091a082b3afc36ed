package id.graduasi.registry.enrollment;

import id.graduasi.platform.web.Refused;
import id.graduasi.registry.family.FamilyState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of enrollments: what is so from a day on.
 *
 * @param family the family, locked by the caller's transaction
 * @param programme the programme's code
 * @param status what the enrollment is from that day on
 * @param on the day
 * @param reason the code of a {@link SuspensionReason} or {@link EndReason}; null where it is
 *     active
 * @param reversesEnd for an active one: whether the end before it is taken back, rather than
 *     another enrollment started
 */
public record ListedEnrollment(
    FamilyState family,
    String programme,
    EnrollmentStatus status,
    LocalDate on,
    @Nullable String reason,
    boolean reversesEnd) {

  /**
   * What became of a line.
   *
   * @param refusal why it was refused, or null
   */
  public record Verdict(Became became, @Nullable Refused refusal) {}

  /** What may become of one. */
  public enum Became {
    STARTED,
    CHANGED,
    SAME,
    REFUSED
  }
}
