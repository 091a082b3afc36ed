package id.graduasi.graduation.registry;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is told how families go on, in the transaction that takes the events. */
public interface FamilyWatch {

  /** News in the order of their delivery; a repeat or an older one may come again. */
  void seen(List<News> news);

  /**
   * What an event says of a family.
   *
   * @param replacedIds families that were merged into this one
   */
  record News(UUID familyId, List<UUID> replacedIds) {

    public News(UUID familyId, @Nullable List<UUID> replacedIds) {
      this.familyId = familyId;
      this.replacedIds = List.copyOf(Objects.requireNonNullElse(replacedIds, List.of()));
    }
  }
}
