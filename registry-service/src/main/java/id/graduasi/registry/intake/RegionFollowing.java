package id.graduasi.registry.intake;

import id.graduasi.platform.journal.Database;
import id.graduasi.registry.facilitator.FacilitatorImport;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyEdit;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyWriting;
import id.graduasi.registry.family.MoveReason;
import id.graduasi.registry.region.ListedRegion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Families and facilitators follow when a code takes the place of another. Nobody has moved house:
 * their history keeps the old code, and counts one level up stay what they were.
 */
@ApplicationScoped
class RegionFollowing {

  private static final int FAMILIES = 500;

  private static final String NEXT =
      "select id from family where area_code = ? order by id limit " + FAMILIES;

  private final Database database;
  private final Families families;
  private final FamilyWriting writing;
  private final FacilitatorImport facilitators;

  RegionFollowing(
      Database database, Families families, FamilyWriting writing, FacilitatorImport facilitators) {
    this.database = database;
    this.families = families;
    this.writing = writing;
    this.facilitators = facilitators;
  }

  /** Takes along everybody of the codes that these regions replace, set-based. */
  void follow(List<ListedRegion> regions, String cause) {
    Map<String, String> successors = new HashMap<>();
    for (ListedRegion region : regions) {
      for (String old : region.replaces()) {
        successors.put(old, region.code());
        follow(region, old, cause);
      }
    }
    facilitators.replaceAreas(successors, cause);
  }

  private void follow(ListedRegion region, String old, String cause) {
    List<UUID> ids = next(old);
    while (!ids.isEmpty()) {
      List<FamilyEdit> edits =
          families.lock(ids).stream()
              .filter(family -> family.villageCode().equals(old))
              .map(family -> edit(family, region))
              .toList();
      writing.change(edits, region.from(), cause, MoveReason.REGION_CHANGE);
      ids = next(old);
    }
  }

  private static FamilyEdit edit(FamilyState family, ListedRegion region) {
    return new FamilyEdit(family, family.content().in(region.code()));
  }

  private List<UUID> next(String old) {
    return database.query(NEXT, row -> row.getObject(1, UUID.class), old);
  }
}
