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
import java.util.Optional;
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
      returning id, area_code, dry_run
      """;

  private static final String DISCARD_BROKEN =
      """
      with broken as (
        update import_job set state = 'FAILED', finished_at = ?
        where state = 'RECEIVED' and received_at < ? returning id)
      delete from staged_row where import_id in (select id from broken)
      """;

  /** Millions of rows take their time to go. */
  private static final int LONGEST_SECONDS = 600;

  private static final String EMPTY = "delete from staged_row where import_id = ?";

  private final Database database;
  private final Event<ImportEnded> news;
  private final Clock clock;

  JobEnds(Database database, Event<ImportEnded> news, Clock clock) {
    this.database = database;
    this.news = news;
    this.clock = clock;
  }

  /** Completes the jobs that have no chunk left and empties their staging. */
  void complete() {
    List<Ended> completed =
        QuarkusTransaction.requiringNew().call(() -> database.query(COMPLETE, Ended::of, now()));
    for (Ended job : completed) {
      QuarkusTransaction.requiringNew()
          .timeout(LONGEST_SECONDS)
          .run(() -> database.update(EMPTY, job.id()));
      news.fire(job.told());
    }
  }

  /** Ends a job before its time; what was merged stays. Whether it could be ended. */
  boolean discard(UUID id, ImportState as) {
    Optional<Ended> ended =
        QuarkusTransaction.requiringNew()
            .timeout(LONGEST_SECONDS)
            .call(
                () -> {
                  Optional<Ended> job =
                      database.query(DISCARD, Ended::of, as.name(), now(), id).stream().findFirst();
                  job.ifPresent(one -> database.update(EMPTY, id));
                  return job;
                });
    ended.ifPresent(job -> news.fire(job.told()));
    return ended.isPresent();
  }

  /** Ends uploads that nobody can finish any more, because the service that took them is gone. */
  void discardBroken(Duration silence) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database.update(
                    DISCARD_BROKEN, now(), Timestamp.from(clock.instant().minus(silence))));
  }

  private record Ended(UUID id, String areaCode, boolean dryRun) {

    ImportEnded told() {
      return new ImportEnded(Area.of(areaCode), !dryRun);
    }

    static Ended of(ResultSet row) throws SQLException {
      return new Ended(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3));
    }
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
