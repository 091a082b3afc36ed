package id.graduasi.registry.family;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A family before and after a change.
 *
 * @param before the version before
 * @param after the next version
 * @param replacedIds the families that became part of it
 */
public record FamilyChange(FamilyState before, FamilyState after, List<UUID> replacedIds) {

  public FamilyChange {
    replacedIds = List.copyOf(replacedIds);
  }

  /** Whether the family lives in another village afterwards. */
  public boolean moved() {
    return !before.villageCode().equals(after.villageCode());
  }

  /** Whether what lies with the family goes along: to another village or another facilitator. */
  public boolean goesElsewhere() {
    return moved() || !Objects.equals(before.facilitatorId(), after.facilitatorId());
  }

  /** Whether the family left the register: merged into another, or closed. */
  public boolean left() {
    return before.status() == FamilyStatus.ACTIVE && after.status() != FamilyStatus.ACTIVE;
  }

  /** What happened, as its event is named. */
  String happened() {
    if (after.status() == FamilyStatus.MERGED || !replacedIds.isEmpty()) {
      return "merged";
    }
    if (left()) {
      return "closed";
    }
    return moved() ? "moved" : "updated";
  }
}
