package id.graduasi.registry.dci.query;

import java.util.List;
import java.util.UUID;

/**
 * What a search found on its page.
 *
 * @param total how many there are in all
 */
public record Found(List<Hit> hits, long total) {

  public Found {
    hits = List.copyOf(hits);
  }

  /**
   * One record.
   *
   * @param id of the family, the person or the enrollment, by the search's unit
   */
  public record Hit(UUID id, UUID familyId) {}
}
