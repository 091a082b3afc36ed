package id.graduasi.registry.quality;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issue as the queue holds it.
 *
 * @param id its id
 * @param kind what is wrong
 * @param areaCode where it belongs
 * @param facilitatorId whose family it is about, if anybody's
 * @param familyId the family, if it is about one
 * @param memberId the person, if it is about one
 * @param enrollmentId the enrollment, if it is about one
 * @param details codes and numbers that explain it
 * @param state how far it has come
 * @param openedAt when it was found
 * @param openedBy who found it: a subject or {@code system:<job>}
 * @param assignee who looks at it, if anybody does
 * @param outcome how it ended; null while it has not
 * @param note what was said at the end
 * @param resolvedAt when it ended
 * @param resolvedBy who ended it
 * @param version counts its changes from 1
 */
record Issue(
    UUID id,
    IssueKind kind,
    String areaCode,
    @Nullable UUID facilitatorId,
    @Nullable UUID familyId,
    @Nullable UUID memberId,
    @Nullable UUID enrollmentId,
    Map<String, String> details,
    IssueState state,
    Instant openedAt,
    String openedBy,
    @Nullable String assignee,
    @Nullable IssueOutcome outcome,
    @Nullable String note,
    @Nullable Instant resolvedAt,
    @Nullable String resolvedBy,
    long version) {}
