package id.graduasi.registry.intake;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** How imports end: complete, or before their time. Their staging is emptied then. */
@ApplicationScoped
class JobEnds {

  private static final String COMPLETE =
      """
      update import_job j set state = 'COMPLETED', finished_at = ?
      where state = 'RUNNING'
        and not exists (select 1 from import_chunk c where c.import_id = j.id and not c.done)
      returning id, area_code, dry_run
      """;

  private static final String DISCARD =
      """
      update import_job set state = ?, finished_at = ?
      where id = ? and state in ('RECEIVED', 'RUNNING')
      """;

  private static final String DISCARD_BROKEN =
      """
      with broken as (
        update import_job set state = 'FAILED', finished_at = ?
        where state = 'RECEIVED' and received_at < ? returning id)
      delete from staged_row where import_id in (select id from broken)
      """;

  private static final String EMPTY = "delete from staged_row where import_id = ?";

  private final Database database;
  private final Event<ImportCompleted> news;
  private final Clock clock;

  JobEnds(Database database, Event<ImportCompleted> news, Clock clock) {
    this.database = database;
    this.news = news;
    this.clock = clock;
  }

  /** Completes the jobs that have no chunk left and empties their staging. */
  void complete() {
    List<Completed> completed =
        QuarkusTransaction.requiringNew()
            .call(() -> database.query(COMPLETE, Completed::of, now()));
    for (Completed job : completed) {
      QuarkusTransaction.requiringNew().run(() -> database.update(EMPTY, job.id()));
      if (!job.dryRun()) {
        news.fire(new ImportCompleted(Area.of(job.areaCode())));
      }
    }
  }

  /** Ends a job before its time; what was merged stays. Whether it could be ended. */
  boolean discard(UUID id, ImportState as) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              boolean ended = database.update(DISCARD, as.name(), now(), id) == 1;
              if (ended) {
                database.update(EMPTY, id);
              }
              return ended;
            });
  }

  /** Ends uploads that nobody can finish any more, because the service that took them is gone. */
  void discardBroken(Duration silence) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database.update(
                    DISCARD_BROKEN, now(), Timestamp.from(clock.instant().minus(silence))));
  }

  private record Completed(UUID id, String areaCode, boolean dryRun) {

    static Completed of(ResultSet row) throws SQLException {
      return new Completed(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3));
    }
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
