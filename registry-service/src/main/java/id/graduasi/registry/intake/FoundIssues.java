package id.graduasi.registry.intake;

import id.graduasi.registry.enrollment.EnrollmentState;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.quality.IssueKind;
import id.graduasi.registry.quality.NewIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody must look at because of the rows of a chunk. */
final class FoundIssues {

  private final Job job;
  private final List<NewIssue> issues = new ArrayList<>();

  FoundIssues(Job job) {
    this.job = job;
  }

  List<NewIssue> all() {
    return issues;
  }

  /** Whether somebody must look at a family. */
  boolean concern(FamilyState family) {
    return issues.stream().anyMatch(issue -> family.id().equals(issue.familyId()));
  }

  /** A person of a row stands in another family of the area. */
  void inOtherFamily(ReadRow row, FamilyState holder) {
    add(IssueKind.PERSON_IN_OTHER_FAMILY, holder, memberId(row, holder), null, Map.of());
  }

  /** A NIK is held in another area: an issue for both offices, and neither learns where. */
  void heldElsewhere(ReadRow row, FamilyState holder, @Nullable FamilyState claiming) {
    add(IssueKind.NIK_HELD_ELSEWHERE, holder, memberId(row, holder), null, Map.of());
    if (claiming != null) {
      add(IssueKind.NIK_HELD_ELSEWHERE, claiming, null, null, Map.of());
    } else {
      issues.add(
          new NewIssue(
              IssueKind.NIK_HELD_ELSEWHERE, row.villageCode(), null, null, null, null, where(row)));
    }
  }

  /** The head of a held family stands on another card, while the family's own is in the file. */
  void cardChanged(FamilyState held) {
    add(IssueKind.CARD_CHANGED, held, null, null, Map.of());
  }

  /** A file says that a family does not receive what it receives. */
  void stillEnrolled(FamilyState family, EnrollmentState enrollment) {
    add(
        IssueKind.STILL_ENROLLED,
        family,
        null,
        enrollment.id(),
        Map.of("programme", enrollment.programme()));
  }

  /** A NIK stood more than once in the file; the first row was taken. */
  void repeated(ReadRow row, FamilyState family) {
    add(IssueKind.DUPLICATE_NIK, family, memberId(row, family), null, where(row));
  }

  private void add(
      IssueKind kind,
      FamilyState family,
      @Nullable UUID memberId,
      @Nullable UUID enrollmentId,
      Map<String, String> details) {
    issues.add(
        new NewIssue(
            kind,
            family.villageCode(),
            family.facilitatorId(),
            family.id(),
            memberId,
            enrollmentId,
            details));
  }

  private Map<String, String> where(ReadRow row) {
    return Map.of("import", job.id().toString(), "line", String.valueOf(row.line()));
  }

  private static @Nullable UUID memberId(ReadRow row, FamilyState family) {
    return family.member(row.person().nik()).map(member -> member.id()).orElse(null);
  }
}
