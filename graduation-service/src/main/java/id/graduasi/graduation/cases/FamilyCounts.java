package id.graduasi.graduation.cases;

import id.graduasi.platform.journal.Database;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds the cases of families against everyone else until the transaction ends: whoever changes a
 * case, or opens one, holds its family first.
 */
@Singleton
class FamilyCounts {

  private static final String HOLD =
      """
      insert into family_case (family_id, version)
      select distinct family_id, 0 from unnest(?::uuid[]) as asked (family_id) order by family_id
      on conflict (family_id) do update set version = family_case.version
      returning family_id, version
      """;

  private static final String KEEP =
      """
      update family_case set version = kept.version
      from unnest(?::uuid[], ?::text[]::bigint[]) as kept (family_id, version)
      where family_case.family_id = kept.family_id
      """;

  private final Database database;

  FamilyCounts(Database database) {
    this.database = database;
  }

  FamilyCount hold(UUID familyId) {
    return hold(List.of(familyId)).get(familyId);
  }

  Map<UUID, FamilyCount> hold(Collection<UUID> familyIds) {
    return database
        .query(
            HOLD,
            row -> new FamilyCount(row.getObject(1, UUID.class), row.getLong(2)),
            (Object) familyIds.toArray(UUID[]::new))
        .stream()
        .collect(Collectors.toMap(FamilyCount::familyId, Function.identity()));
  }

  void keep(Collection<FamilyCount> counts) {
    database.update(
        KEEP,
        counts.stream().map(FamilyCount::familyId).toArray(UUID[]::new),
        counts.stream().map(count -> String.valueOf(count.newest())).toArray(String[]::new));
  }
}
