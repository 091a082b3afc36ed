package id.graduasi.graduation.cases;

import id.graduasi.platform.journal.Database;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A family that has left and whose decile has fallen since, into the programme's gate, is at risk:
 * a warning only, since a decile is an estimate and a person decides.
 */
@Singleton
class FallingDeciles {

  /** PKH is for deciles 1-4, unless the registry tells another gate. */
  private static final String LOOK =
      """
      with told as materialized (select distinct id from unnest(?::uuid[]) as asked (id))
      select c.id, now.fallen, f.version
      from told
        cross join lateral (
          select * from graduation_case
          where family_id = told.id and step = 'EFFECTIVE' and kind <> 'NATURAL' offset 0) c
        cross join lateral (
          select decile, deciles, version from family where family_id = c.family_id offset 0) f
        left join programme p on p.code = 'PKH'
        cross join lateral (
          select coalesce(f.decile <= coalesce(p.decile_to, 4) and f.decile < max(value::int), false)
            as fallen
          from jsonb_each_text(f.deciles) as ranked (version, value)
          where ranked.version >= c.effective_dtsen_version) as now
      where f.version > c.family_version
        and c.at_risk is distinct from 'VISIT'
        and now.fallen is distinct from (c.at_risk is not null)
      """;

  /** What a look found, and the version of the family it was at. */
  private record Look(boolean fallen, long version) {}

  private final Database database;
  private final Cases cases;
  private final CaseWriting writing;
  private final Clock clock;

  FallingDeciles(Database database, Cases cases, CaseWriting writing, Clock clock) {
    this.database = database;
    this.cases = cases;
    this.writing = writing;
    this.clock = clock;
  }

  /** Warns of these families, or takes the warning back. */
  void look(Collection<UUID> familyIds) {
    Map<UUID, Look> fallen = new HashMap<>();
    database.query(
        LOOK,
        row ->
            fallen.put(row.getObject(1, UUID.class), new Look(row.getBoolean(2), row.getLong(3))),
        (Object) familyIds.toArray(UUID[]::new));
    if (fallen.isEmpty()) {
      return;
    }
    Act act = Act.now("system:registry", clock);
    List<CaseChange> changes = new ArrayList<>();
    for (GraduationCase held : cases.holdAll(fallen.keySet())) {
      Look look = fallen.get(held.id);
      Risk risk = look.fallen() ? Risk.DECILE : null;
      if (held.step == CaseStep.EFFECTIVE && held.atRisk != risk) {
        held.familyVersion = look.version();
        changes.add(CaseChange.of(held, null, one -> AfterDecision.risk(one, risk, act)));
      }
    }
    writing.write(changes);
  }
}
