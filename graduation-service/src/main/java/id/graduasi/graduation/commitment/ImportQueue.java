package id.graduasi.graduation.commitment;

import id.graduasi.graduation.Days;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.ProblemCode;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The staged rows as a queue of chunks; each is one short transaction of whoever claims it. */
@Singleton
class ImportQueue {

  private static final int LINES = 2_000;

  /** The second and later rows of one child and month. */
  private static final String REPEATED =
      """
      with counted as materialized (
        select line, row_number() over (
          partition by family_number, member_id, month order by line) as nth
        from commitment_staged where import_id = ?),
      gone as (
        delete from commitment_staged s using counted
        where s.import_id = ? and s.line = counted.line and counted.nth > 1
        returning s.line)
      insert into commitment_import_finding
        (import_id, area_code, line, column_name, code, message_id, message_en)
      select ?, ?, line, ?, ?, ?, ? from gone
      """;

  private static final String CUT =
      """
      insert into commitment_import_chunk (import_id, nth, from_line, to_line, lines)
      select import_id, nth, min(line), max(line), count(*)
      from (
        select import_id, line, (row_number() over (order by line) - 1) / ? as nth
        from commitment_staged where import_id = ?) as cut
      group by import_id, nth
      """;

  private static final String BEGIN =
      """
      update commitment_import set state = 'RUNNING', total = ?, started_at = ?
      where id = ? and state = 'RECEIVED'
      """;

  private static final String CLAIM =
      """
      select i.id, i.quarter, i.area_code, i.dry_run, i.subject, c.nth, c.from_line, c.to_line
      from commitment_import_chunk c join commitment_import i on i.id = c.import_id
      where i.state = 'RUNNING' and not c.done
      order by i.received_at, c.nth limit 1 for update of c skip locked
      """;

  private static final String ROWS =
      """
      select s.line, s.member_id, s.month, s.days_open, s.days_attended, f.family_id,
        f.members @> jsonb_build_array(jsonb_build_object('memberId', s.member_id)) as known
      from commitment_staged s
      left join family f on f.family_number = s.family_number and f.status = 'ACTIVE'
        and f.area_code >= ? and f.area_code < ?
      where s.import_id = ? and s.line between ? and ?
      order by s.line
      """;

  private static final String DONE =
      """
      update commitment_import_chunk set done = true, created = ?, updated = ?, unchanged = ?
      where import_id = ? and nth = ?
      """;

  private static final String COMPLETE =
      """
      update commitment_import i set state = 'COMPLETED', finished_at = ?
      where state = 'RUNNING' and not exists (
        select 1 from commitment_import_chunk c where c.import_id = i.id and not c.done)
      returning id
      """;

  private static final String END =
      """
      update commitment_import set state = ?, finished_at = ?
      where id = ? and state in ('RECEIVED', 'RUNNING') returning id
      """;

  private static final String BROKEN =
      """
      update commitment_import set state = 'FAILED', finished_at = ?
      where state = 'RECEIVED' and received_at < ? returning id
      """;

  private static final String EMPTY = "delete from commitment_staged where import_id = any (?)";

  private final Database database;
  private final Days days;

  ImportQueue(Database database, Days days) {
    this.database = database;
    this.days = days;
  }

  /** Lines of a file that one transaction has claimed. */
  record Chunk(Job job, int nth, long from, long to) {}

  /**
   * A staged row with the family it means.
   *
   * @param familyId null when there is none of this number in the area
   * @param known whether the child belongs to it
   */
  record Meant(
      long line,
      @Nullable UUID familyId,
      boolean known,
      UUID memberId,
      LocalDate month,
      int daysOpen,
      int daysAttended) {}

  /** Refuses what stands twice, cuts the rest into chunks, and opens them to the workers. */
  void open(Job job, long rows) {
    ProblemCode why = CommitmentProblem.COMMITMENT_ROW_REPEATED;
    database.update(
        REPEATED,
        job.id(),
        job.id(),
        job.id(),
        job.area().code(),
        AttendanceColumn.ID_ANGGOTA.header(),
        why.code(),
        why.sentence().id(),
        why.sentence().en());
    database.update(CUT, LINES, job.id());
    database.update(BEGIN, rows, now(), job.id());
  }

  /** The next chunk that nobody works on, claimed until the transaction ends. */
  Optional<Chunk> claim() {
    return database.query(CLAIM, ImportQueue::chunk).stream().findFirst();
  }

  List<Meant> rows(Chunk chunk) {
    return database.query(
        ROWS,
        ImportQueue::meant,
        chunk.job().area().from(),
        chunk.job().area().to(),
        chunk.job().id(),
        chunk.from(),
        chunk.to());
  }

  void done(Chunk chunk, long created, long updated, long unchanged) {
    database.update(DONE, created, updated, unchanged, chunk.job().id(), chunk.nth());
  }

  /** Completes the files that have no chunk left. */
  void complete() {
    empty(database.query(COMPLETE, row -> row.getObject(1, UUID.class), now()));
  }

  /** Ends a file before its time; what was merged stays. Whether it could be ended. */
  boolean end(UUID id, ImportState as) {
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
        new Job(
            row.getObject("id", UUID.class),
            Quarter.of(row.getString("quarter")),
            Area.of(row.getString("area_code")),
            row.getBoolean("dry_run"),
            row.getString("subject")),
        row.getInt("nth"),
        row.getLong("from_line"),
        row.getLong("to_line"));
  }

  private static Meant meant(ResultSet row) throws SQLException {
    return new Meant(
        row.getLong("line"),
        row.getObject("family_id", UUID.class),
        row.getBoolean("known"),
        row.getObject("member_id", UUID.class),
        row.getObject("month", LocalDate.class),
        row.getInt("days_open"),
        row.getInt("days_attended"));
  }
}
