package id.graduasi.registry.quality;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body of every {@code registry.quality} event: what an issue is about and how far it is. */
record IssueFact(
    UUID issueId,
    IssueKind kind,
    IssueState state,
    @Nullable IssueOutcome outcome,
    @Nullable UUID familyId,
    @Nullable UUID memberId,
    @Nullable UUID enrollmentId,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId) {

  static final String TOPIC = "registry.quality";

  static Fact opened(Issue issue) {
    return fact("opened", issue, Map.of(), null);
  }

  static Fact assigned(@Nullable String before, Issue issue) {
    return fact("assigned", issue, Map.of("assignee", new Change(before, issue.assignee())), null);
  }

  /** Something that whoever looks at it should know; it stays open. */
  static Fact remarked(String what, Issue issue) {
    return fact("remarked", issue, Map.of(), what);
  }

  static Fact resolved(Issue issue) {
    Map<String, Change> changes = new LinkedHashMap<>();
    changes.put("outcome", new Change(null, issue.outcome()));
    return fact("resolved", issue, changes, issue.note());
  }

  private static Fact fact(
      String what, Issue issue, Map<String, Change> changes, @Nullable String cause) {
    return new Fact(
        TOPIC,
        issue.id().toString(),
        "id.graduasi.registry.quality." + what + ".v1",
        issue.version(),
        issue.areaCode(),
        issue.facilitatorId(),
        body(issue),
        changes,
        cause);
  }

  private static IssueFact body(Issue issue) {
    return new IssueFact(
        issue.id(),
        issue.kind(),
        issue.state(),
        issue.outcome(),
        issue.familyId(),
        issue.memberId(),
        issue.enrollmentId(),
        issue.version(),
        issue.areaCode(),
        issue.facilitatorId());
  }
}
