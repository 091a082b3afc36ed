package id.graduasi.grants.family;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family as the registry last told it.
 *
 * @param areaCode the village it lives in
 * @param facilitatorId who accompanies it
 * @param decile decile 1-10 of the newest DTSEN version, or null if none is known
 * @param toldAt when this state was recorded in the registry
 */
public record Family(
    UUID familyId,
    String status,
    String areaCode,
    @Nullable UUID facilitatorId,
    @Nullable Integer decile,
    @Nullable String dtsenVersion,
    List<Member> members,
    Instant toldAt) {

  /** Whether it is a family still, and not merged into another or closed. */
  public boolean isActive() {
    return status.equals("ACTIVE");
  }

  /** The person of this id, if she belongs to the family. */
  public Optional<Member> member(UUID memberId) {
    return members.stream().filter(member -> member.memberId().equals(memberId)).findFirst();
  }
}
