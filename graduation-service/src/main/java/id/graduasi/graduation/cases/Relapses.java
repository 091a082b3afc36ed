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
 * "Graduated, then back within some months": a new PKH enrollment after the case took effect is a
 * fact, so the case becomes RELAPSED by itself. Natural ends are not meant: a birth brings those
 * families back.
 */
@Singleton
class Relapses {

  private static final String BACK =
      """
      with told as materialized (select distinct id from unnest(?::uuid[]) as asked (id))
      select distinct on (c.id) c.id, e.enrollment_id
      from told
        cross join lateral (
          select * from graduation_case
          where family_id = told.id and step in ('EFFECTIVE', 'CLOSED') and kind <> 'NATURAL'
          offset 0) c
        cross join lateral (
          select enrollment_id, periods from enrollment
          where family_id = c.family_id and programme = 'PKH' offset 0) e
        cross join lateral (
          select min((period ->> 'from')::date) as first_day
          from jsonb_array_elements(e.periods) as period
          where period ->> 'status' = 'ACTIVE') as began
      where e.enrollment_id <> c.enrollment_id
        and began.first_day >= c.effective_on
        and began.first_day < c.effective_on + make_interval(months => ?)
      order by c.id, began.first_day, e.enrollment_id
      """;

  private final Database database;
  private final Cases cases;
  private final CaseWriting writing;
  private final CaseConfig config;
  private final Clock clock;

  Relapses(Database database, Cases cases, CaseWriting writing, CaseConfig config, Clock clock) {
    this.database = database;
    this.cases = cases;
    this.writing = writing;
    this.config = config;
    this.clock = clock;
  }

  /** Looks for cases of these families that have relapsed. */
  void find(Collection<UUID> familyIds) {
    Map<UUID, UUID> back = new HashMap<>();
    database.query(
        BACK,
        row -> back.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
        familyIds.toArray(UUID[]::new),
        config.relapseMonths());
    if (back.isEmpty()) {
      return;
    }
    Act act = Act.now("system:registry", clock);
    List<CaseChange> changes = new ArrayList<>();
    for (GraduationCase held : cases.holdAll(back.keySet())) {
      if (held.step == CaseStep.EFFECTIVE || held.step == CaseStep.CLOSED) {
        UUID enrollment = back.get(held.id);
        changes.add(
            CaseChange.of(
                held, enrollment.toString(), one -> AfterDecision.relapse(one, enrollment, act)));
      }
    }
    writing.write(changes);
  }
}
