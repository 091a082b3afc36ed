package id.graduasi.registry.dci.callback;

import id.graduasi.platform.journal.Database;
import id.graduasi.registry.dci.sender.DciConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/**
 * Which receivers do not answer. One that is down is left alone with all its callbacks, longer each
 * time, and then tried with one of them.
 */
@ApplicationScoped
class Receivers {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final int MOST_DOUBLINGS = 20;

  private static final String DOWN =
      """
      insert into dci_receiver (receiver, failures, retry_at) values (?, ?, ?)
      on conflict on constraint dci_receiver_pk do update set
        failures = greatest(dci_receiver.failures, excluded.failures),
        retry_at = greatest(dci_receiver.retry_at, excluded.retry_at)
      """;

  private final Database database;
  private final DciConfig config;
  private final Clock clock;

  Receivers(Database database, DciConfig config, Clock clock) {
    this.database = database;
    this.config = config;
    this.clock = clock;
  }

  /** How often in a row it did not answer. */
  int failures(String receiver) {
    return database
        .query(
            "select failures from dci_receiver where receiver = ?", row -> row.getInt(1), receiver)
        .stream()
        .findFirst()
        .orElse(0);
  }

  /** It does not answer; several that find out at once count as one. */
  void down(String receiver, int failuresBefore) {
    Timestamp retry = Timestamp.from(clock.instant().plus(pause(failuresBefore)));
    database.update(DOWN, receiver, failuresBefore + 1, retry);
  }

  /** It answers again. */
  void up(String receiver) {
    database.update("delete from dci_receiver where receiver = ?", receiver);
  }

  /** Twice as long each time, up to the configured pause. */
  Duration pause(int failuresBefore) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failuresBefore, MOST_DOUBLINGS));
    return pause.compareTo(config.longestPause()) > 0 ? config.longestPause() : pause;
  }
}
