package id.graduasi.registry.quality;

import id.graduasi.platform.web.Language;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An issue as it is shown. */
@Schema(name = "QualityIssue", description = "Something about a family that asks for a look")
record IssueView(
    UUID id,
    IssueKind kind,
    IssueState state,
    @Schema(description = "What is wrong, in the language asked for") String meaning,
    @Schema(description = "What to do about it") String advice,
    @Schema(examples = "35.22.15.1001") String areaCode,
    @Nullable UUID familyId,
    @Nullable UUID memberId,
    @Nullable UUID enrollmentId,
    @Nullable UUID facilitatorId,
    @Schema(description = "Codes and numbers that explain it") Map<String, String> details,
    Instant openedAt,
    @Schema(description = "A subject, or system:<job>", examples = "system:quality-detection")
        String openedBy,
    @Nullable String assignee,
    @Nullable @Schema(description = "GONE: its reason went by itself") IssueOutcome outcome,
    @Nullable String note,
    @Nullable Instant resolvedAt,
    @Nullable String resolvedBy,
    long version) {

  static IssueView of(Issue issue, Language language) {
    return new IssueView(
        issue.id(),
        issue.kind(),
        issue.state(),
        issue.kind().meaning().in(language),
        issue.kind().advice().in(language),
        issue.areaCode(),
        issue.familyId(),
        issue.memberId(),
        issue.enrollmentId(),
        issue.facilitatorId(),
        issue.details(),
        issue.openedAt(),
        issue.openedBy(),
        issue.assignee(),
        issue.outcome(),
        issue.note(),
        issue.resolvedAt(),
        issue.resolvedBy(),
        issue.version());
  }
}
