package id.graduasi.platform.journal;

import id.graduasi.platform.access.SystemScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Lets the server count tables that fill up quickly. Until it has counted one, by itself within
 * minutes, it does not know how few rows a key finds: it reads all of the table again and again
 * where an index would do, and an import or a feed that began on empty tables crawls.
 */
@ApplicationScoped
public class Statistics {

  private static final Logger LOG = Logger.getLogger(Statistics.class);
  private static final long PAUSE_MILLIS = 2_000;

  /** Never counted, or four times as large as when it was; what is left to autovacuum is small. */
  private static final String OUTGROWN =
      """
      select quote_ident(c.relname) from pg_class c
      left join pg_stat_user_tables s on s.relid = c.oid
      where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
        and (c.reltuples < 0 and pg_relation_size(c.oid) > 65536
          or s.n_live_tup > 500 and s.n_mod_since_analyze > 0.75 * s.n_live_tup)
      """;

  private final Database database;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("statistics").factory());

  Statistics(Database database) {
    this.database = database;
  }

  void start(@Observes StartupEvent started) {
    thread.scheduleWithFixedDelay(
        this::catchUpQuietly, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    thread.shutdown();
    thread.awaitTermination(5, TimeUnit.SECONDS);
  }

  /** Counts at once what has outgrown its numbers; leaves out what somebody else counts now. */
  public void catchUp() {
    SystemScope.run(
        "statistics",
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      List<String> tables = database.query(OUTGROWN, row -> row.getString(1));
                      if (!tables.isEmpty()) {
                        database.update("analyze (skip_locked) " + String.join(", ", tables));
                      }
                    }));
  }

  private void catchUpQuietly() {
    try {
      catchUp();
    } catch (RuntimeException failed) {
      LOG.debug("Tables could not be counted; the next try comes soon", failed);
    }
  }
}
