package id.graduasi.registry.quality;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issue to open. The narrowest of enrollment, person, family and facilitator is its subject;
 * with none of them, the place and the details are.
 *
 * @param kind what is wrong
 * @param areaCode the village of the family, or the region that should look at it
 * @param facilitatorId the family's facilitator, or the one it is about
 * @param familyId the family, if it is about one
 * @param memberId the person, if it is about one
 * @param enrollmentId the enrollment, if it is about one
 * @param details codes and numbers only, never names or identifiers
 */
public record NewIssue(
    IssueKind kind,
    String areaCode,
    @Nullable UUID facilitatorId,
    @Nullable UUID familyId,
    @Nullable UUID memberId,
    @Nullable UUID enrollmentId,
    Map<String, String> details) {

  public NewIssue {
    details = Map.copyOf(details);
  }
}
