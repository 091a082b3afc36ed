package id.graduasi.graduation.registry;

import id.graduasi.platform.journal.Database;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Families of which something changed that a score rests on, until a scoring run takes them. The
 * change and its mark are one transaction.
 */
@Singleton
public class InputChanges {

  // A family that is marked already is locked by the update: a run that takes it now would read
  // what was before this change, and the change would never be scored.
  private static final String MARK =
      """
      insert into input_change (family_id, area_code, facilitator_id)
      select f.family_id, f.area_code, f.facilitator_id
      from unnest(?::uuid[]) as told (id)
        cross join lateral (
          select family_id, area_code, facilitator_id from family
          where family_id = told.id offset 0) f
      order by 1
      on conflict (family_id) do update set area_code = excluded.area_code
      """;

  // What a feed or a person is changing right now is skipped, and left for the next run.
  private static final String TAKE =
      """
      with mine as materialized (
        select family_id from input_change
        where (area_code, family_id) >= (?, ?) and (area_code, family_id) < (?, ?)
        for update skip locked)
      delete from input_change using mine where input_change.family_id = mine.family_id
      returning input_change.family_id
      """;

  private final Database database;

  InputChanges(Database database) {
    this.database = database;
  }

  /** Marks these families, by one statement; those that are not known here are left out. */
  public void of(Collection<UUID> familyIds) {
    if (!familyIds.isEmpty()) {
      database.update(MARK, (Object) familyIds.stream().distinct().toArray(UUID[]::new));
    }
  }

  /**
   * Takes the marked families of a range: from one key of area code and id, included, to another,
   * excluded. If the transaction is undone they are marked again.
   */
  public List<UUID> take(String fromArea, UUID fromId, String toArea, UUID toId) {
    return database.query(
        TAKE, row -> row.getObject(1, UUID.class), fromArea, fromId, toArea, toId);
  }
}
