package id.graduasi.registry.intake;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.registry.family.FamilyProblem;
import id.graduasi.registry.rows.NoLoops;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;

/** Makes a queue of chunks of what has been staged, and opens it to the workers. */
@ApplicationScoped
class Cutting {

  private static final int LONGEST_SECONDS = 600;

  /** The second and later rows of one value; the first is taken and marked. */
  private static final String REPEATED =
      """
      with twice as materialized (
        select %1$s as value, min(line) as first
        from staged_row where import_id = ? group by %1$s having count(*) > 1),
      marked as (
        update staged_row s set repeated = true from twice
        where s.import_id = ? and s.%1$s = twice.value and s.line = twice.first),
      gone as (
        delete from staged_row s using twice
        where s.import_id = ? and s.%1$s = twice.value and s.line > twice.first
        returning s.line)
      insert into import_finding
        (import_id, area_code, line, column_name, code, refused, message_id, message_en)
      select ?, ?, line, ?, ?, true, ?, ? from gone
      """;

  private static final String CUT =
      """
      insert into import_chunk (import_id, nth, from_key, to_key, lines)
      select import_id, nth, min(group_key), max(group_key), sum(lines)
      from (
        select import_id, group_key, count(*) as lines,
          (row_number() over (order by group_key) - 1) / ? as nth
        from staged_row where import_id = ? group by import_id, group_key) groups
      group by import_id, nth
      """;

  private static final String BEGIN =
      """
      update import_job set state = 'RUNNING', total = ?, staged_refused = ?, started_at = ?
      where id = ? and state = 'RECEIVED'
      """;

  private final Database database;
  private final Clock clock;

  Cutting(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Refuses what stands twice, cuts the rest into chunks of whole groups, begins.
   *
   * @param rows how many rows the file has
   * @param refused how many of them were refused before they were staged
   */
  void cut(Job job, long rows, long refused) {
    QuarkusTransaction.requiringNew()
        .timeout(LONGEST_SECONDS)
        .run(
            () -> {
              NoLoops.in(database);
              long twice = job.kind().once().map(once -> refuseRepeated(job, once)).orElse(0);
              database.update(CUT, job.kind().groupsOfChunk(), job.id());
              database.update(
                  BEGIN, rows, refused + twice, Timestamp.from(clock.instant()), job.id());
            });
  }

  private int refuseRepeated(Job job, Column once) {
    boolean person = once.header().equals(ImportKind.NIK);
    ProblemCode why = person ? FamilyProblem.NIK_REPEATED : ImportProblem.ROW_REPEATED;
    return database.update(
        REPEATED.formatted(person ? "nik_hash" : "group_key"),
        job.id(),
        job.id(),
        job.id(),
        job.id(),
        job.area().code(),
        once.header(),
        why.code(),
        why.sentence().id(),
        why.sentence().en());
  }
}
