package id.graduasi.grants.history;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes grants given before, a chunk by one statement. */
@Singleton
class HistoryTable {

  private static final String HOLD =
      """
      select id from capital_grant where member_id = any (?) order by id for update
      """;

  private static final String MEANT =
      """
      select told.line, s.code is not null as scheme_known, f.family_id is not null as family_known,
        f.members @> jsonb_build_array(jsonb_build_object('memberId', told."memberId"))
          as person_known,
        case when held.id is null then 'NEW'
             when not (held.area_code >= ? and held.area_code < ?) then 'OUT_OF_AREA'
             when held.recorded is null then 'PAID_BY_A_ROUND'
             when held.recorded = told.body then 'SAME'
             when held.recorded_version <> held.version then 'WORKED_ON'
             else 'DIFFERS' end as standing
      from (
        select r.line, r.grant as body, (r.grant ->> 'familyId')::uuid as "familyId",
          (r.grant ->> 'memberId')::uuid as "memberId", r.grant ->> 'schemeCode' as "schemeCode",
          (r.grant ->> 'year')::smallint as year
        from jsonb_to_recordset(?::jsonb) as r (line bigint, "grant" jsonb)) told
      left join scheme s on s.code = told."schemeCode"
      left join family f on f.family_id = told."familyId" and f.status = 'ACTIVE'
        and f.area_code >= ? and f.area_code < ?
      left join capital_grant held on held.member_id = told."memberId"
        and held.scheme_code = told."schemeCode" and held.year = told.year
        and held.status <> 'WITHDRAWN'
      order by told.line
      """;

  private static final String ROWS =
      """
      with told as materialized (
        select t.*, r.grant as body
        from jsonb_to_recordset(?::jsonb) as r ("grant" jsonb),
             jsonb_to_record(r.grant) as t ("familyId" uuid, "memberId" uuid, "schemeCode" text,
               year smallint, amount bigint, "disbursedOn" date, "decreeNumber" text,
               "decreeDate" date, visits jsonb, "businessStatus" text, "closedOn" date, note text))
      """;

  /** Days of a decree become the beginning of that day in Jakarta. */
  private static final String INSERT =
      ROWS
          + """
          insert into capital_grant (id, scheme_code, year, family_id, member_id, area_code,
            facilitator_id, told_at, amount, status, decree_number, decree_date, approved_by,
            approved_at, disbursed_on, accountability_days, visit_number, visited_on,
            business_status, closed_on, outcome, closing_note, version, recorded, recorded_version)
          select uuidv7(), told."schemeCode", told.year, f.family_id, told."memberId", f.area_code,
            f.facilitator_id, f.told_at, told.amount,
            case when told."closedOn" is null then 'DISBURSED' else 'CLOSED' end,
            told."decreeNumber", told."decreeDate", ?,
            coalesce(told."decreeDate", told."disbursedOn")::timestamp at time zone 'Asia/Jakarta',
            told."disbursedOn", 0, (told.visits -> -1 ->> 'number')::smallint,
            (told.visits -> -1 ->> 'visitedOn')::date, told."businessStatus", told."closedOn",
            case when told."closedOn" is not null then 'COMPLETED' end, told.note, 1, told.body, 1
          from told join family f on f.family_id = told."familyId"
          -- Who moves meanwhile moves after it, and takes it along.
          order by f.family_id for share of f
          returning id
          """;

  private static final String UPDATE =
      ROWS
          + """
          update capital_grant held
          set amount = told.amount,
            status = case when told."closedOn" is null then 'DISBURSED' else 'CLOSED' end,
            decree_number = told."decreeNumber", decree_date = told."decreeDate", approved_by = ?,
            approved_at = coalesce(told."decreeDate", told."disbursedOn")::timestamp
              at time zone 'Asia/Jakarta',
            disbursed_on = told."disbursedOn",
            visit_number = (told.visits -> -1 ->> 'number')::smallint,
            visited_on = (told.visits -> -1 ->> 'visitedOn')::date,
            business_status = told."businessStatus", closed_on = told."closedOn",
            outcome = case when told."closedOn" is not null then 'COMPLETED' end,
            closing_note = told.note, version = held.version + 1,
            recorded = told.body, recorded_version = held.version + 1
          from told
          where held.member_id = told."memberId" and held.scheme_code = told."schemeCode"
            and held.year = told.year and held.status <> 'WITHDRAWN'
          returning held.id
          """;

  private static final String FORGET_VISITS =
      "delete from monitoring_visit where grant_id = any (?)";

  /** The window of a visit that nobody had planned here is its own day. */
  private static final String VISITS =
      """
      insert into monitoring_visit (grant_id, number, area_code, facilitator_id, window_from,
        window_to, missed_from, visited_on, business_status, recorded_by, recorded_at)
      select held.id, made.number, held.area_code, held.facilitator_id, made."visitedOn",
        made."visitedOn", made."visitedOn" + 31, made."visitedOn", made."businessStatus", ?, ?
      from capital_grant held, jsonb_to_recordset(held.recorded -> 'visits')
        as made (number smallint, "visitedOn" date, "businessStatus" text)
      where held.id = any (?)
      """;

  private final Database database;

  HistoryTable(Database database) {
    this.database = database;
  }

  /** A row of a file. */
  record Told(long line, HistoricGrant grant) {}

  /** How a row stands to what is held. */
  enum Standing {
    NEW,
    /** The same row has told of it before. */
    SAME,
    DIFFERS,
    /** A round that is kept here has paid for it. */
    PAID_BY_A_ROUND,
    /** People have worked on it since. */
    WORKED_ON,
    /** She lives outside the area of who sent the file. */
    OUT_OF_AREA
  }

  /** A row with what it means. */
  record Meant(
      Told told,
      Standing standing,
      boolean schemeKnown,
      boolean familyKnown,
      boolean personKnown) {}

  /** What rows mean; their people's grants are held until the transaction ends. */
  List<Meant> hold(Area area, List<Told> rows) {
    UUID[] people = rows.stream().map(row -> row.grant().memberId()).toArray(UUID[]::new);
    database.query(HOLD, row -> true, (Object) people);
    Map<Long, Told> byLine =
        rows.stream().collect(Collectors.toMap(Told::line, Function.identity()));
    return database.query(
        MEANT,
        row -> meant(byLine, row),
        area.from(),
        area.to(),
        database.json(rows),
        area.from(),
        area.to());
  }

  /**
   * New grants; their ids. Who has told of one in the meantime is met by the index of one grant a
   * person, scheme and year: the chunk is undone and comes again.
   */
  List<UUID> insert(List<Told> rows, String by, Instant at) {
    return written(INSERT, rows, by, at);
  }

  /** Grants of which a file tells something else; their ids. */
  List<UUID> update(List<Told> rows, String by, Instant at) {
    return written(UPDATE, rows, by, at);
  }

  private List<UUID> written(String sql, List<Told> rows, String by, Instant at) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<UUID> written =
        database.query(sql, row -> row.getObject(1, UUID.class), database.json(rows), by);
    UUID[] ids = written.toArray(UUID[]::new);
    database.update(FORGET_VISITS, (Object) ids);
    database.update(VISITS, by, Timestamp.from(at), ids);
    return written;
  }

  private static Meant meant(Map<Long, Told> rows, ResultSet row) throws SQLException {
    return new Meant(
        rows.get(row.getLong("line")),
        Standing.valueOf(row.getString("standing")),
        row.getBoolean("scheme_known"),
        row.getBoolean("family_known"),
        row.getBoolean("person_known"));
  }
}
