package id.graduasi.graduation.cases;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.journal.Fact;
import id.graduasi.platform.journal.Journal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Graduasi alamiah: when the registry ends a PKH enrollment because no component is left, a case of
 * kind NATURAL is recorded, effective at once. Nobody opens one. An import may bring them by the
 * ten thousand: one statement a batch, and each end is recorded once, however often it is told.
 */
@ApplicationScoped
class NaturalEnds {

  /** The reason of such an end. */
  static final String REASON = CaseKind.NATURAL.name();

  private static final String JOB = "natural-ends";
  private static final int AT_ONCE = 2_000;

  /** How each of them came about, and when; the two parameters that follow the ids. */
  private static final String RECORD =
      """
      with told as materialized (select distinct id from unnest(?::uuid[]) as asked (id)),
      fresh as materialized (
        select ended.*, row_number() over family as nth,
               count(*) over (partition by family_id) as most
        from told
          cross join lateral (
            select e.enrollment_id, e.family_id, e.version as enrollment_version, e.effective_on,
                   f.family_number, f.area_code, f.facilitator_id, f.dtsen_version
            from enrollment e join family f on f.family_id = e.family_id
            where e.enrollment_id = told.id and e.programme = 'PKH' and e.status = 'ENDED'
              and e.reason = 'NATURAL' and e.effective_on is not null
              and not exists (
                select from graduation_case c
                where c.enrollment_id = e.enrollment_id and c.kind = 'NATURAL'
                  and (c.effective_on = e.effective_on and c.step <> 'REVERSED'
                    or c.enrollment_version > e.version))
            offset 0) ended
        window family as (partition by family_id order by effective_on, enrollment_id)),
      counted as (
        insert into family_case as held (family_id, version)
        select distinct family_id, most from fresh order by family_id
        on conflict (family_id) do update set version = held.version + excluded.version
        returning family_id, version)
      insert into graduation_case (id, family_id, family_number, kind, reason, step, opened_at,
        opened_by, enrollment_id, enrollment_version, effective_on, effective_dtsen_version, steps,
        first_version, version, area_code, facilitator_id)
      select uuidv7(), family_id, family_number, 'NATURAL', 'no-component-left', 'EFFECTIVE',
             ?::timestamptz, 'system:registry', enrollment_id, enrollment_version, effective_on,
             coalesce(dtsen_version, ''), ?::jsonb, version - most + nth, version - most + nth,
             area_code, facilitator_id
      from fresh join counted using (family_id)
      on conflict do nothing
      returning id, family_id, family_number, enrollment_id, effective_on, version, area_code,
        facilitator_id
      """;

  private static final String WAIT =
      """
      insert into natural_end_waiting (enrollment_id)
      select ended.enrollment_id
      from unnest(?::uuid[]) as told (id)
        cross join lateral (
          select e.enrollment_id from enrollment e
          where e.enrollment_id = told.id and e.programme = 'PKH' and e.status = 'ENDED'
            and not exists (select from family f where f.family_id = e.family_id offset 0)
          offset 0) ended
      order by 1
      on conflict do nothing
      """;

  private static final String ARRIVED =
      """
      delete from natural_end_waiting where enrollment_id in (
        select w.enrollment_id from natural_end_waiting w
        where exists (
          select from enrollment e join family f on f.family_id = e.family_id
          where e.enrollment_id = w.enrollment_id offset 0)
        order by w.enrollment_id limit %d for update of w skip locked)
      returning enrollment_id
      """
          .formatted(AT_ONCE);

  private final Database database;
  private final Journal journal;
  private final Clock clock;

  NaturalEnds(Database database, Journal journal, Clock clock) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
  }

  /** Records those of these enrollments that have ended so; for a family not told of, later. */
  void record(List<UUID> enrollmentIds) {
    if (enrollmentIds.isEmpty()) {
      return;
    }
    UUID[] ids = enrollmentIds.toArray(UUID[]::new);
    Act act = Act.now("system:registry", clock);
    StepTaken step = StepTaken.bare("effective", CaseStep.EFFECTIVE, act, null);
    journal.append(
        database.query(
            RECORD, NaturalEnds::fact, ids, act.at().toString(), Kept.write(List.of(step))));
    database.update(WAIT, (Object) ids);
  }

  /** The families of some may have arrived meanwhile: two topics keep no common order. */
  @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void catchUp() {
    SystemScope.run(
        JOB,
        () -> {
          int count;
          do {
            count = QuarkusTransaction.requiringNew().call(this::some);
          } while (count == AT_ONCE);
        });
  }

  private int some() {
    List<UUID> arrived = database.query(ARRIVED, row -> row.getObject(1, UUID.class));
    record(arrived);
    return arrived.size();
  }

  private static Fact fact(ResultSet row) throws SQLException {
    CaseState after =
        new CaseState(
            row.getObject("id", UUID.class),
            row.getObject("family_id", UUID.class),
            row.getString("family_number"),
            CaseKind.NATURAL,
            "PKH",
            CaseStep.EFFECTIVE,
            null,
            null,
            row.getObject("effective_on", LocalDate.class),
            null,
            null,
            null,
            null,
            null,
            null,
            row.getLong("version"),
            row.getString("area_code"),
            row.getObject("facilitator_id", UUID.class));
    return CaseFacts.of(Happening.EFFECTIVE, null, after, row.getString("enrollment_id"));
  }
}
