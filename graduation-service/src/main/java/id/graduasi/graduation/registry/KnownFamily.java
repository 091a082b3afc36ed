package id.graduasi.graduation.registry;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family as the newest event told it.
 *
 * @param status ACTIVE, MERGED or CLOSED
 * @param deciles every decile held, by DTSEN version
 */
public record KnownFamily(
    UUID familyId,
    String familyNumber,
    String status,
    String areaCode,
    @Nullable UUID facilitatorId,
    @Nullable String dtsenVersion,
    SortedMap<String, Integer> deciles,
    Map<String, String> indicators,
    List<KnownMember> members) {

  /** Whether the family still stands for itself: not merged into another, not closed. */
  public boolean isActive() {
    return "ACTIVE".equals(status);
  }
}
