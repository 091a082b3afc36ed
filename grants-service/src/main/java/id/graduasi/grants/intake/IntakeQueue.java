package id.graduasi.grants.intake;

import id.graduasi.grants.Days;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The staged rows as a queue of chunks; each is one short transaction of whoever claims it. */
@Singleton
class IntakeQueue {

  private static final int LINES = 1_000;

  private static final String REPEATED =
      """
      with counted as materialized (
        select line, row_number() over (partition by key order by line) as nth
        from grant_import_row where import_id = ?),
      gone as (
        delete from grant_import_row r using counted
        where r.import_id = ? and r.line = counted.line and counted.nth > 1
        returning r.import_id, r.area_code, r.line, r.column_name)
      insert into grant_import_finding
        (import_id, area_code, line, column_name, code, warning, message_id, message_en)
      select import_id, area_code, line, column_name, ?, false, ?, ? from gone
      """;

  private static final String CUT =
      """
      insert into grant_import_chunk (import_id, nth, from_line, to_line, lines)
      select import_id, nth, min(line), max(line), count(*)
      from (
        select import_id, line, (row_number() over (order by line) - 1) / ? as nth
        from grant_import_row where import_id = ?) as cut
      group by import_id, nth
      """;

  private static final String BEGIN =
      """
      update grant_import set state = 'RUNNING', total = ?, started_at = ?
      where id = ? and state = 'RECEIVED'
      """;

  private static final String CLAIM =
      """
      select i.id, i.kind, i.about, i.area_code, i.dry_run, i.subject, c.nth, c.from_line,
        c.to_line
      from grant_import_chunk c join grant_import i on i.id = c.import_id
      where i.state = 'RUNNING' and not c.done
      order by i.received_at, c.nth limit 1 for update of c skip locked
      """;

  private static final String ROWS =
      """
      select line, body from grant_import_row
      where import_id = ? and line between ? and ? order by line
      """;

  private static final String DONE =
      """
      update grant_import_chunk set done = true, created = ?, updated = ?, unchanged = ?
      where import_id = ? and nth = ?
      """;

  private static final String COMPLETE =
      """
      update grant_import i set state = 'COMPLETED', finished_at = ?
      where state = 'RUNNING' and not exists (
        select 1 from grant_import_chunk c where c.import_id = i.id and not c.done)
      returning id
      """;

  private static final String END =
      """
      update grant_import set state = ?, finished_at = ?
      where id = ? and state in ('RECEIVED', 'RUNNING') returning id
      """;

  private static final String BROKEN =
      """
      update grant_import set state = 'FAILED', finished_at = ?
      where state = 'RECEIVED' and received_at < ? returning id
      """;

  private static final String EMPTY = "delete from grant_import_row where import_id = any (?)";

  private final Database database;
  private final Days days;

  IntakeQueue(Database database, Days days) {
    this.database = database;
    this.days = days;
  }

  /** Lines of a file that one transaction has claimed. */
  record Chunk(IntakeJob job, int nth, long from, long to) {}

  /** Refuses what stands twice, cuts the rest into chunks, and opens them to the workers. */
  void open(IntakeJob job, long rows) {
    IntakeProblem why = IntakeProblem.GRANT_ROW_REPEATED;
    database.update(
        REPEATED, job.id(), job.id(), why.code(), why.sentence().id(), why.sentence().en());
    database.update(CUT, LINES, job.id());
    database.update(BEGIN, rows, now(), job.id());
  }

  /** The next chunk that nobody works on, claimed until the transaction ends. */
  Optional<Chunk> claim() {
    return database.query(CLAIM, IntakeQueue::chunk).stream().findFirst();
  }

  List<IntakeRow> rows(Chunk chunk) {
    return database.query(
        ROWS,
        row -> new IntakeRow(row.getLong("line"), row.getString("body")),
        chunk.job().id(),
        chunk.from(),
        chunk.to());
  }

  void done(Chunk chunk, IntakeOutcome outcome) {
    database.update(
        DONE,
        outcome.created(),
        outcome.updated(),
        outcome.unchanged(),
        chunk.job().id(),
        chunk.nth());
  }

  /** Completes the files that have no chunk left. */
  void complete() {
    empty(database.query(COMPLETE, row -> row.getObject(1, UUID.class), now()));
  }

  /** Ends a file before its time; what was brought in stays. Whether it could be ended. */
  boolean end(UUID id, IntakeState as) {
    List<UUID> ended =
        database.query(END, row -> row.getObject(1, UUID.class), as.name(), now(), id);
    empty(ended);
    return !ended.isEmpty();
  }

  /** Ends uploads that nobody can finish any more, because the service that took them is gone. */
  void endBroken(Duration silence) {
    Timestamp before = Timestamp.from(days.now().minus(silence));
    empty(database.query(BROKEN, row -> row.getObject(1, UUID.class), now(), before));
  }

  private void empty(List<UUID> imports) {
    if (!imports.isEmpty()) {
      database.update(EMPTY, (Object) imports.toArray(UUID[]::new));
    }
  }

  private Timestamp now() {
    return Timestamp.from(days.now());
  }

  private static Chunk chunk(ResultSet row) throws SQLException {
    return new Chunk(
        new IntakeJob(
            row.getObject("id", UUID.class),
            row.getString("kind"),
            row.getObject("about", UUID.class),
            Area.of(row.getString("area_code")),
            row.getBoolean("dry_run"),
            row.getString("subject")),
        row.getInt("nth"),
        row.getLong("from_line"),
        row.getLong("to_line"));
  }
}
