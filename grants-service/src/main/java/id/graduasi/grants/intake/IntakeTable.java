package id.graduasi.grants.intake;

import id.graduasi.grants.Days;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.PageRequest;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files in work, their staged rows, and what was found in them. */
@Singleton
class IntakeTable {

  private static final String VIEW =
      """
      select i.*, coalesce(c.created, 0) as created, coalesce(c.updated, 0) as updated,
        coalesce(c.unchanged, 0) as unchanged,
        -- Rows that were refused before they were staged are in no chunk, and done with.
        case when i.state = 'RECEIVED' then 0
          else i.total - coalesce(c.lines, 0) + coalesce(c.done, 0) end as done,
        f.refused, f.warnings
      from grant_import i
      left join lateral (
        select sum(lines) as lines, sum(lines) filter (where done) as done,
          sum(created) as created, sum(updated) as updated, sum(unchanged) as unchanged
        from grant_import_chunk where import_id = i.id) c on true
      left join lateral (
        select count(distinct line) filter (where not warning) as refused,
          count(*) filter (where warning) as warnings
        from grant_import_finding where import_id = i.id) f on true
      """;

  private static final String CREATE =
      """
      insert into grant_import
        (id, kind, about, area_code, state, dry_run, subject, received_at)
      values (?, ?, ?, ?, 'RECEIVED', ?, ?, ?)
      """;

  private static final String STAGE =
      """
      insert into grant_import_row (import_id, line, area_code, key, column_name, body)
      select ?, r.line, ?, r.key, r."column", r.body
      from jsonb_to_recordset(?::jsonb) as r (line bigint, key text, "column" text, body jsonb)
      """;

  private static final String FOUND =
      """
      insert into grant_import_finding
        (import_id, area_code, line, column_name, code, warning, message_id, message_en)
      select ?, ?, r.line, r."column", r.code, r.warning, r.message ->> 'id', r.message ->> 'en'
      from jsonb_to_recordset(?::jsonb)
        as r (line bigint, "column" text, code text, warning boolean, message jsonb)
      """;

  private final Database database;
  private final Days days;

  IntakeTable(Database database, Days days) {
    this.database = database;
    this.days = days;
  }

  private record Line(long line, String key, String column, Object body) {}

  void create(IntakeJob job) {
    database.update(
        CREATE,
        job.id(),
        job.kind(),
        job.about(),
        job.area().code(),
        job.dryRun(),
        job.subject(),
        Timestamp.from(days.now()));
  }

  void stage(IntakeJob job, List<StagedRow> rows) {
    List<Line> lines =
        rows.stream()
            .map(row -> new Line(row.line(), row.key(), row.column().header(), row.body()))
            .toList();
    database.update(STAGE, job.id(), job.area().code(), database.json(lines));
  }

  void add(IntakeJob job, List<Finding> findings) {
    if (!findings.isEmpty()) {
      database.update(FOUND, job.id(), job.area().code(), database.json(findings));
    }
  }

  Optional<IntakeView> find(UUID id) {
    return database.query(VIEW + " where i.id = ?", this::view, id).stream().findFirst();
  }

  /** Files of an area, the newest first. */
  List<IntakeView> page(Area area, Optional<Cursor> after, PageRequest request) {
    List<Object> arguments = new ArrayList<>(List.of(area.from(), area.to()));
    String more = "";
    if (after.isPresent()) {
      more = " and (i.received_at, i.id) < (?::timestamptz, ?)";
      arguments.add(after.get().keys().getFirst());
      arguments.add(after.get().uuid(1));
    }
    return database.query(
        VIEW
            + " where i.area_code >= ? and i.area_code < ?"
            + more
            + " order by i.received_at desc, i.id desc limit "
            + (request.limit + 1),
        this::view,
        arguments.toArray());
  }

  private IntakeView view(ResultSet row) throws SQLException {
    IntakeState state = IntakeState.valueOf(row.getString("state"));
    long total = row.getLong("total");
    long done = row.getLong("done");
    Instant startedAt = instant(row.getTimestamp("started_at"));
    Instant finishedAt = instant(row.getTimestamp("finished_at"));
    Long rate = IntakeView.rate(done, startedAt, finishedAt, days.now());
    boolean goesOn = state == IntakeState.RUNNING && rate != null && rate > 0;
    return new IntakeView(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getObject("about", UUID.class),
        row.getString("area_code"),
        state,
        row.getBoolean("dry_run"),
        total,
        done,
        row.getLong("created"),
        row.getLong("updated"),
        row.getLong("unchanged"),
        row.getLong("refused"),
        row.getLong("warnings"),
        row.getString("subject"),
        row.getTimestamp("received_at").toInstant(),
        startedAt,
        finishedAt,
        rate,
        goesOn ? (total - done) / rate : null);
  }

  private static @Nullable Instant instant(@Nullable Timestamp time) {
    return time == null ? null : time.toInstant();
  }
}
