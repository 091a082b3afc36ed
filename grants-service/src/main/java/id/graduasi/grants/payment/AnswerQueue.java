package id.graduasi.grants.payment;

import id.graduasi.grants.Days;
import id.graduasi.grants.grant.BankAnswer;
import id.graduasi.grants.grant.BankPayments;
import id.graduasi.grants.grant.Payment;
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

/**
 * Staged answers as a queue of chunks; each is one short transaction of whoever claims it. The
 * claim is a lock, so what a killed service had claimed is free at once.
 */
@Singleton
class AnswerQueue {

  private static final String STAGE =
      """
      insert into payment_import_row
        (import_id, area_code, line, nth, number, paid, happened_on, amount, reference, reason)
      select ?, ?, line, ?, number, paid, "on", amount, reference, reason
      from jsonb_to_recordset(?::jsonb) as r (line bigint, number text, paid boolean, "on" date,
        amount bigint, reference text, reason text)
      """;

  /** The second and later rows of one number. */
  private static final String REPEATED =
      """
      with again as materialized (
        select line from (
          select line, row_number() over (partition by number order by line) as nth
          from payment_import_row where import_id = ?) counted
        where nth > 1),
      gone as (
        delete from payment_import_row
        where import_id = ? and line = any (array(select line from again))
        returning line)
      insert into payment_import_finding
        (import_id, area_code, line, column_name, code, message_id, message_en)
      select ?, ?, line, ?, ?, ?, ? from gone
      """;

  private static final String CUT =
      """
      insert into payment_import_chunk (import_id, nth, lines)
      select import_id, nth, count(*) from payment_import_row where import_id = ?
      group by import_id, nth
      """;

  private static final String BEGIN =
      """
      update payment_import set state = 'RUNNING', total = ?, started_at = ?
      where id = ? and state = 'RECEIVED'
      """;

  private static final String CLAIM =
      """
      select i.id, i.round_id, i.area_code, i.dry_run, i.subject, c.nth
      from payment_import_chunk c join payment_import i on i.id = c.import_id
      where i.state = 'RUNNING' and not c.done
      order by i.received_at, c.nth limit 1 for update of c skip locked
      """;

  private static final String ROWS =
      "select * from payment_import_row where import_id = ? and nth = ? order by line";

  private static final String DONE =
      """
      update payment_import_chunk set done = true, updated = ?, unchanged = ?
      where import_id = ? and nth = ?
      """;

  private static final String COMPLETE =
      """
      update payment_import i set state = 'COMPLETED', finished_at = ?
      where state = 'RUNNING' and not exists (
        select from payment_import_chunk c where c.import_id = i.id and not c.done)
      returning id
      """;

  private static final String END =
      """
      update payment_import set state = ?, finished_at = ?
      where id = ? and state in ('RECEIVED', 'RUNNING') returning id
      """;

  private static final String BROKEN =
      """
      update payment_import set state = 'FAILED', finished_at = ?
      where state = 'RECEIVED' and received_at < ? returning id
      """;

  private static final String EMPTY = "delete from payment_import_row where import_id = any (?)";

  private final Database database;
  private final Days days;

  AnswerQueue(Database database, Days days) {
    this.database = database;
    this.days = days;
  }

  /** Answers of a file that one transaction has claimed. */
  record Chunk(Job job, int nth) {}

  void stage(Job job, int nth, List<BankAnswer> answers) {
    database.update(STAGE, job.id(), job.areaCode(), nth, database.json(answers));
  }

  /** Refuses what stands twice, and opens the rest to the workers. */
  void open(Job job, long rows) {
    ProblemCode why = PaymentProblem.PAYMENT_ROW_REPEATED;
    database.update(
        REPEATED,
        job.id(),
        job.id(),
        job.id(),
        job.areaCode(),
        ResultColumn.NOMOR_PERINTAH.header(),
        why.code(),
        why.sentence().id(),
        why.sentence().en());
    database.update(CUT, job.id());
    database.update(BEGIN, rows, now(), job.id());
  }

  /** The next chunk that nobody works on, claimed until the transaction ends. */
  Optional<Chunk> claim() {
    return database.query(CLAIM, AnswerQueue::chunk).stream().findFirst();
  }

  List<BankAnswer> answers(Chunk chunk) {
    return database.query(ROWS, AnswerQueue::answer, chunk.job().id(), chunk.nth());
  }

  void done(Chunk chunk, BankPayments.Settled settled) {
    database.update(DONE, settled.changed(), settled.unchanged(), chunk.job().id(), chunk.nth());
  }

  /** Completes the files that have no chunk left. */
  void complete() {
    empty(database.query(COMPLETE, row -> row.getObject(1, UUID.class), now()));
  }

  /** Ends a file before its time; what was taken in stays. Whether it could be ended. */
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
            row.getObject("round_id", UUID.class),
            row.getString("area_code"),
            row.getBoolean("dry_run"),
            row.getString("subject")),
        row.getInt("nth"));
  }

  private static BankAnswer answer(ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    return new BankAnswer(
        row.getLong("line"),
        row.getString("number"),
        row.getBoolean("paid"),
        row.getObject("happened_on", LocalDate.class),
        row.getLong("amount"),
        row.getString("reference"),
        reason == null ? null : Payment.ReturnReason.valueOf(reason));
  }
}
