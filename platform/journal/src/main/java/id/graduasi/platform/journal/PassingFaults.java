package id.graduasi.platform.journal;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Tells faults that pass by themselves from those that stay, and waits for the former. */
@Singleton
class PassingFaults {

  private static final Logger LOG = Logger.getLogger(PassingFaults.class);

  /** Serialization failure and deadlock: the other side has won, try again. */
  private static final Set<String> LOST_RACES = Set.of("40001", "40P01");

  private static final long FIRST_WAIT_MILLIS = 100;
  private static final long LONGEST_WAIT_MILLIS = 10_000;

  private final CountDownLatch stopping = new CountDownLatch(1);
  private final DataSource database;

  PassingFaults(DataSource database) {
    this.database = database;
  }

  /** Does the work, again and again while the fault is one that passes; else throws it. */
  void outlast(Runnable work) {
    long wait = FIRST_WAIT_MILLIS;
    while (true) {
      try {
        work.run();
        return;
      } catch (RuntimeException failed) {
        if (!passes(failed)) {
          throw failed;
        }
        LOG.warnv("A passing fault, trying again in {0} ms: {1}", wait, failed);
        pause(wait, failed);
        wait = Math.min(wait * 2, LONGEST_WAIT_MILLIS);
      }
    }
  }

  private boolean passes(RuntimeException failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof FeedLock.Rebuilding
          || (cause instanceof SQLException sql
              && sql.getSQLState() != null
              && LOST_RACES.contains(sql.getSQLState()))) {
        return true;
      }
    }
    return !databaseAnswers();
  }

  private boolean databaseAnswers() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      return statement.execute("select 1");
    } catch (SQLException down) {
      return false;
    }
  }

  private void pause(long millis, RuntimeException failed) {
    try {
      if (!stopping.await(millis, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
    throw new Stopping(failed);
  }

  void stop(@Observes ShutdownEvent shutdown) {
    stopping.countDown();
  }

  /** The service stops while a fault has not passed: the batch comes again at the next start. */
  static final class Stopping extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopping(Throwable fault) {
      super("stopped while waiting for a fault to pass", fault);
    }
  }
}
