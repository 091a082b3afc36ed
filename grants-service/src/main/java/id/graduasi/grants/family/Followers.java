package id.graduasi.grants.family;

import id.graduasi.grants.grant.Grants;
import id.graduasi.grants.grant.Happening;
import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What belongs to a person stays hers when her family moves, splits or is merged: the row goes
 * where the registry says she belongs now. Families are told of in any order, so an older word
 * about a person does not take her back.
 */
@ApplicationScoped
class Followers {

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
          facilitator_id = home.facilitator_id, told_at = home.told_at%s
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
          facilitator_id = heir.facilitator_id%s
      from heir where held.family_id = heir.replaced
      """;

  /** A grant that has come to another family is a version more, which nobody has worked on. */
  private static final String A_VERSION_MORE =
      """
      , version = held.version + (held.family_id <> %1$s.family_id)::int,
        recorded_version = held.recorded_version + (held.family_id <> %1$s.family_id)::int
      """;

  private static final String WHICH =
      " returning new.id, old.family_id, old.family_id <> new.family_id";

  private static final String WITH_THE_GRANT =
      """
      update %s held set area_code = g.area_code, facilitator_id = g.facilitator_id
      from capital_grant g
      where g.family_id = any (?) and held.grant_id = g.id
        and (held.area_code, held.facilitator_id) is distinct from (g.area_code, g.facilitator_id)
      """;

  private final Database database;
  private final Grants grants;
  private final Journal journal;

  Followers(Database database, Grants grants, Journal journal) {
    this.database = database;
    this.grants = grants;
    this.journal = journal;
  }

  /**
   * Takes rows to where their people are, and tells of the grants that have come to another family.
   *
   * @param families those that were just told of
   * @param heirs families that were merged away, and the ones they went into
   */
  void follow(UUID[] families, Map<UUID, UUID> heirs) {
    database.update(WITH_HER.formatted("proposal", ""), (Object) families);
    tell(
        database.query(
            WITH_HER.formatted("capital_grant", A_VERSION_MORE.formatted("home")) + WHICH,
            Followers::taken,
            (Object) families));
    if (!heirs.isEmpty()) {
      UUID[] replaced = heirs.keySet().toArray(UUID[]::new);
      UUID[] survivors = heirs.values().toArray(UUID[]::new);
      database.update(TO_THE_HEIR.formatted("proposal", ""), replaced, survivors);
      tell(
          database.query(
              TO_THE_HEIR.formatted("capital_grant", A_VERSION_MORE.formatted("heir")) + WHICH,
              Followers::taken,
              replaced,
              survivors));
    }
    OF_GRANTS.forEach(table -> database.update(WITH_THE_GRANT.formatted(table), (Object) families));
  }

  /** Others follow families, not people: they are told when a grant's family is another one. */
  private void tell(List<Taken> taken) {
    Map<UUID, UUID> before =
        taken.stream()
            .filter(Taken::elsewhere)
            .collect(Collectors.toMap(Taken::grant, Taken::familyBefore));
    journal.append(
        grants.all(before.keySet()).stream()
            .map(
                grant ->
                    grant
                        .fact()
                        .because(
                            Happening.MOVED,
                            Map.of(
                                "familyId", new Change(before.get(grant.id()), grant.familyId())),
                            "her family is another one"))
            .toList());
  }

  private static Taken taken(ResultSet row) throws SQLException {
    return new Taken(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBoolean(3));
  }

  /** A grant that was taken along. */
  private record Taken(UUID grant, UUID familyBefore, boolean elsewhere) {}
}
