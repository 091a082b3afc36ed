package id.graduasi.graduation.aftercare;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.graduation.cases.Act;
import id.graduasi.graduation.cases.KnownCase;
import id.graduasi.graduation.rows.Conditions;
import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and writes visits; row security limits them. */
@ApplicationScoped
class VisitTable {

  /** The state as of a day, its two parameters. */
  static final String STATE =
      """
      case when state <> 'PLANNED' then state when ?::date < opens_on then 'PLANNED'
        when ?::date <= due_on then 'DUE' else 'OVERDUE' end""";

  private static final String SELECT =
      "select *, " + STATE + " as state_today from aftercare_visit where ";

  private static final String PLAN =
      """
      insert into aftercare_visit
        (id, case_id, family_id, number, opens_on, due_on, state, area_code, facilitator_id)
      select id, "caseId", "familyId", number, "opensOn", "dueOn", 'PLANNED', "areaCode",
             "facilitatorId"
      from jsonb_to_recordset(?::jsonb) as planned (id uuid, "caseId" uuid, "familyId" uuid,
        number smallint, "opensOn" date, "dueOn" date, "areaCode" text, "facilitatorId" uuid)
      on conflict on constraint aftercare_visit_number do nothing
      """;

  private static final String CANCEL =
      "update aftercare_visit set state = 'CANCELLED'"
          + " where case_id = any (?::uuid[]) and state = 'PLANNED'";

  private static final String FOLLOW =
      """
      update aftercare_visit v
      set family_id = c.family_id, area_code = c.area_code, facilitator_id = c.facilitator_id
      from graduation_case c where c.id = any (?::uuid[]) and v.case_id = c.id
      """;

  private static final String DONE =
      """
      insert into aftercare_visit as held (id, case_id, family_id, number, opens_on, due_on, state,
        visited_on, situation, findings, recommendation, recorded_by, recorded_at, area_code,
        facilitator_id)
      values (?, ?, ?, ?, ?, ?, 'DONE', ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict on constraint aftercare_visit_number do update set state = 'DONE',
        visited_on = excluded.visited_on, situation = excluded.situation,
        findings = excluded.findings, recommendation = excluded.recommendation,
        recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
      """;

  private static final String MISS =
      "update aftercare_visit set state = 'MISSED'"
          + " where case_id = ? and number < ? and state = 'PLANNED'";

  /** Plans that are over: their last window has passed and its visit was made. */
  private static final String OVER =
      """
      select c.id from graduation_case c
      where c.step = 'EFFECTIVE' and c.kind <> 'NATURAL'
        and (c.objection_state is null or c.objection_state not in ('OPEN', 'ESCALATED'))
        and exists (select from aftercare_visit v where v.case_id = c.id)
        and not exists (
          select from aftercare_visit v
          where v.case_id = c.id and (v.state = 'PLANNED' or v.due_on > ?))
      order by c.id limit %d
      """;

  private final Database database;

  VisitTable(Database database) {
    this.database = database;
  }

  /** A window of a case's plan, as a row. */
  record Row(
      UUID id,
      UUID caseId,
      UUID familyId,
      int number,
      LocalDate opensOn,
      LocalDate dueOn,
      String areaCode,
      @Nullable UUID facilitatorId) {

    static Row of(KnownCase planned, Plan.Window window) {
      return new Row(
          UuidCreator.getTimeOrderedEpoch(),
          planned.id(),
          planned.familyId(),
          window.number(),
          window.opensOn(),
          window.dueOn(),
          planned.areaCode(),
          planned.facilitatorId());
    }
  }

  void plan(List<Row> rows) {
    database.update(PLAN, database.json(rows));
  }

  /** Nobody has to make the visits that are left of these cases. */
  void cancel(List<KnownCase> over) {
    database.update(CANCEL, (Object) ids(over));
  }

  /** Takes visits to where their cases are now. */
  void follow(List<KnownCase> moved) {
    database.update(FOLLOW, (Object) ids(moved));
  }

  /** Writes a visit that was made; earlier ones that were not made are missed. */
  void done(KnownCase visited, int number, Plan.Window window, RecordVisit visit, Act act) {
    database.update(
        DONE,
        UuidCreator.getTimeOrderedEpoch(),
        visited.id(),
        visited.familyId(),
        number,
        window.opensOn(),
        window.dueOn(),
        visit.visitedOn(),
        visit.situation().name(),
        visit.findings(),
        visit.recommendation(),
        act.by(),
        Timestamp.from(act.at()),
        visited.areaCode(),
        visited.facilitatorId());
    database.update(MISS, visited.id(), number);
  }

  List<UUID> over(LocalDate today, int most) {
    return database.query(OVER.formatted(most), row -> row.getObject(1, UUID.class), today);
  }

  /** The visits of cases, by case and number. */
  List<Visit> of(Collection<UUID> caseIds, LocalDate today) {
    return database.query(
        SELECT + "case_id = any (?::uuid[]) order by case_id, number",
        VisitTable::read,
        today,
        today,
        caseIds.toArray(UUID[]::new));
  }

  /** A page, one more than the limit. */
  List<Visit> page(Conditions conditions, LocalDate today, int limit) {
    return database.query(
        SELECT + conditions.sql() + conditions.page(limit),
        VisitTable::read,
        Stream.concat(Stream.of(today, today), Arrays.stream(conditions.arguments())).toArray());
  }

  long count(Conditions conditions) {
    return database
        .query(
            "select count(*) from aftercare_visit where " + conditions.sql(),
            row -> row.getLong(1),
            conditions.arguments())
        .getFirst();
  }

  private static UUID[] ids(List<KnownCase> cases) {
    return cases.stream().map(KnownCase::id).toArray(UUID[]::new);
  }

  private static Visit read(ResultSet row) throws SQLException {
    String situation = row.getString("situation");
    Timestamp recorded = row.getTimestamp("recorded_at");
    return new Visit(
        row.getObject("id", UUID.class),
        row.getObject("case_id", UUID.class),
        row.getObject("family_id", UUID.class),
        row.getInt("number"),
        row.getObject("opens_on", LocalDate.class),
        row.getObject("due_on", LocalDate.class),
        VisitState.valueOf(row.getString("state_today")),
        row.getObject("visited_on", LocalDate.class),
        situation == null ? null : Situation.valueOf(situation),
        row.getString("findings"),
        row.getString("recommendation"),
        row.getString("recorded_by"),
        recorded == null ? null : recorded.toInstant(),
        row.getString("area_code"),
        row.getObject("facilitator_id", UUID.class));
  }
}
