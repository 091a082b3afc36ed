package id.graduasi.registry.family;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A wanted change of a family that the caller has locked.
 *
 * @param before the family as it is
 * @param content what it shall say
 * @param status whether it is in the register afterwards
 * @param replacedIds the families that became part of it by this change
 * @param departures why people leave who are in no family of the same change; {@link
 *     Departure#UNSTATED} for whoever is not named
 */
public record FamilyEdit(
    FamilyState before,
    FamilyContent content,
    FamilyStatus status,
    List<UUID> replacedIds,
    Map<UUID, Departure> departures) {

  public FamilyEdit {
    replacedIds = List.copyOf(replacedIds);
    departures = Map.copyOf(departures);
  }

  /** Other content, and nothing else. */
  public FamilyEdit(FamilyState before, FamilyContent content) {
    this(before, content, before.status(), List.of(), Map.of());
  }

  /** The same change, after which the family has this status. */
  public FamilyEdit becoming(FamilyStatus after) {
    return new FamilyEdit(before, content, after, replacedIds, departures);
  }

  /** The same change, which takes other families in. */
  public FamilyEdit replacing(UUID... absorbed) {
    return new FamilyEdit(before, content, status, List.of(absorbed), departures);
  }

  /** The same change, with the reasons why people leave. */
  public FamilyEdit with(Map<UUID, Departure> reasons) {
    return new FamilyEdit(before, content, status, replacedIds, reasons);
  }

  /** Whether anything would be different afterwards. */
  boolean differs() {
    return status != before.status() || !before.content().sameAs(content);
  }
}
