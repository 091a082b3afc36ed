package id.graduasi.grants.family;

import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What belongs to a person stays hers when her family moves, splits or is merged: the row goes
 * where the registry says she belongs now. Families are told of in any order, so an older word
 * about a person does not take her back.
 */
@ApplicationScoped
class Followers {

  /** What belongs to a person: these rows name her. */
  private static final List<String> OF_PERSONS = List.of("proposal", "capital_grant");

  /** What belongs to a grant, and goes where it goes. */
  private static final List<String> OF_GRANTS = List.of("payment", "monitoring_visit");

  private static final String WITH_HER =
      """
      with home as materialized (
        select distinct on (member_id) member_id, f.family_id, f.area_code, f.facilitator_id,
               f.told_at
        from family f, jsonb_array_elements(f.members) m,
             lateral (select (m ->> 'memberId')::uuid as member_id) one
        where f.family_id = any (?) and f.status = 'ACTIVE'
        order by member_id, f.told_at desc)
      update %s held
      set family_id = home.family_id, area_code = home.area_code,
          facilitator_id = home.facilitator_id, told_at = home.told_at
      from home
      where held.member_id = home.member_id and held.told_at <= home.told_at
        and (held.family_id, held.area_code, held.facilitator_id, held.told_at)
            is distinct from (home.family_id, home.area_code, home.facilitator_id, home.told_at)
      """;

  /** A person who was registered twice is not told of any more: her row goes to the heir. */
  private static final String TO_THE_HEIR =
      """
      with heir as materialized (
        select merged.replaced, f.family_id, f.area_code, f.facilitator_id
        from unnest(?::uuid[], ?::uuid[]) as merged (replaced, survivor)
          join family f on f.family_id = merged.survivor and f.status = 'ACTIVE')
      update %s held
      set family_id = heir.family_id, area_code = heir.area_code,
          facilitator_id = heir.facilitator_id
      from heir where held.family_id = heir.replaced
      """;

  private static final String WITH_THE_GRANT =
      """
      update %s held set area_code = g.area_code, facilitator_id = g.facilitator_id
      from capital_grant g
      where g.family_id = any (?) and held.grant_id = g.id
        and (held.area_code, held.facilitator_id) is distinct from (g.area_code, g.facilitator_id)
      """;

  private final Database database;

  Followers(Database database) {
    this.database = database;
  }

  /**
   * Takes rows to where their people are.
   *
   * @param families those that were just told of
   * @param heirs families that were merged away, and the ones they went into
   */
  void follow(UUID[] families, Map<UUID, UUID> heirs) {
    OF_PERSONS.forEach(table -> database.update(WITH_HER.formatted(table), (Object) families));
    if (!heirs.isEmpty()) {
      UUID[] replaced = heirs.keySet().toArray(UUID[]::new);
      UUID[] survivors = heirs.values().toArray(UUID[]::new);
      OF_PERSONS.forEach(
          table -> database.update(TO_THE_HEIR.formatted(table), replaced, survivors));
    }
    OF_GRANTS.forEach(table -> database.update(WITH_THE_GRANT.formatted(table), (Object) families));
  }
}
