package id.graduasi.registry.matching;

import id.graduasi.platform.journal.Database;
import id.graduasi.registry.family.CivilRegistry;
import id.graduasi.registry.family.FamiliesChanged;
import id.graduasi.registry.family.FamilyChange;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The results of matching with the civil registry, from files and from the online matcher. */
@ApplicationScoped
public class CivilRegistryChecks {

  private static final String RECORD =
      """
      insert into civil_registry_check (member_id, checked_at, source, result, elements, reference,
        area_code, facilitator_id)
      select r.member_id, r.checked_at, r.source, r.result,
        coalesce(string_to_array(nullif(r.elements, ''), ','), '{}'), r.reference, r.area_code,
        r.facilitator_id
      from :rows as r (member_id, checked_at, source, result, elements, reference, area_code,
        facilitator_id)
      on conflict (member_id, checked_at, source) do update set result = excluded.result,
        elements = excluded.elements, reference = excluded.reference
      """;

  private static final String LATEST =
      """
      select distinct on (member_id) * from civil_registry_check where member_id = any (?)
      order by member_id, checked_at desc
      """;

  private static final String FOLLOW =
      """
      update civil_registry_check c set area_code = r.area_code, facilitator_id = r.facilitator_id
      from :rows as r (member_id, area_code, facilitator_id)
      where c.member_id = r.member_id
        and (c.area_code, c.facilitator_id) is distinct from (r.area_code, r.facilitator_id)
      """;

  private final DataSource source;
  private final Database database;

  CivilRegistryChecks(DataSource source, Database database) {
    this.source = source;
    this.database = database;
  }

  /** Records checks in one statement; one of the same person, time and source is corrected. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(List<CivilRegistryCheck> checks) {
    Rows.of(checks)
        .column("uuid", CivilRegistryCheck::memberId)
        .column("timestamptz", CivilRegistryCheck::checkedAt)
        .column("text", CivilRegistryCheck::source)
        .column("text", CivilRegistryCheck::result)
        .column("text", check -> names(check.elements()))
        .column("text", CivilRegistryCheck::reference)
        .column("text", CivilRegistryCheck::areaCode)
        .column("uuid", CivilRegistryCheck::facilitatorId)
        .execute(source, RECORD);
  }

  /** The newest check of each of these people, as far as there is one. */
  public Map<UUID, CivilRegistryCheck> latest(Collection<UUID> memberIds) {
    return database
        .query(LATEST, CivilRegistryChecks::check, (Object) memberIds.toArray(UUID[]::new))
        .stream()
        .collect(Collectors.toMap(CivilRegistryCheck::memberId, Function.identity()));
  }

  /** Checks go where the person's family goes, or where she goes to another one. */
  void follow(@Observes FamiliesChanged news) {
    List<Placed> placed = news.changes().stream().flatMap(CivilRegistryChecks::elsewhere).toList();
    Rows.of(placed)
        .column("uuid", Placed::memberId)
        .column("text", Placed::areaCode)
        .column("uuid", Placed::facilitatorId)
        .execute(source, FOLLOW);
  }

  private static Stream<Placed> elsewhere(FamilyChange change) {
    FamilyState family = change.after();
    Set<UUID> stayed =
        change.goesElsewhere()
            ? Set.of()
            : change.before().members().stream().map(MemberState::id).collect(Collectors.toSet());
    return family.members().stream()
        .map(MemberState::id)
        .filter(id -> !stayed.contains(id))
        .map(id -> new Placed(id, family.villageCode(), family.facilitatorId()));
  }

  private static String names(Set<CheckedElement> elements) {
    return elements.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
  }

  private static CivilRegistryCheck check(ResultSet row) throws SQLException {
    return new CivilRegistryCheck(
        row.getObject("member_id", UUID.class),
        CivilRegistry.valueOf(row.getString("result")),
        Stream.of((String[]) row.getArray("elements").getArray())
            .map(CheckedElement::valueOf)
            .collect(Collectors.toSet()),
        row.getTimestamp("checked_at").toInstant(),
        row.getString("reference"),
        row.getString("source"),
        row.getString("area_code"),
        row.getObject("facilitator_id", UUID.class));
  }

  private record Placed(UUID memberId, String areaCode, @Nullable UUID facilitatorId) {}
}
