package id.graduasi.registry.dci.code;

import id.graduasi.registry.enrollment.EnrollmentState;

/**
 * What an enrollment is in the words of the standard, which knows four. Only who left by a decided
 * case has graduated: kinds of ends are never added up (docs/enrollments.md), so an end for any
 * other reason than death is a code of ours.
 */
public enum EnrollmentCode {
  ACTIVE,
  DECEASED,
  GRADUATED,
  SUSPENDED,
  ENDED;

  /** The same rule for the database, on an enrollment named {@code n}. */
  public static final String SQL =
      "case when n.status in ('ACTIVE', 'SUSPENDED') then n.status"
          + " when n.reason = 'DIED' then 'DECEASED'"
          + " when n.reason in ('INDEPENDENT', 'PPSE', 'PENA') then 'GRADUATED' else 'ENDED' end";

  /** What an enrollment that has started is. */
  public static EnrollmentCode of(EnrollmentState enrollment) {
    return switch (enrollment.status()) {
      case ACTIVE -> ACTIVE;
      case SUSPENDED -> SUSPENDED;
      case ENDED -> ended(enrollment.reason() == null ? "" : enrollment.reason());
      case PROPOSED -> throw new IllegalArgumentException("a proposal is no enrollment yet");
    };
  }

  private static EnrollmentCode ended(String reason) {
    return switch (reason) {
      case "INDEPENDENT", "PPSE", "PENA" -> GRADUATED;
      case "DIED" -> DECEASED;
      default -> ENDED;
    };
  }
}
