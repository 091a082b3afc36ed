package id.graduasi.registry.dci.callback;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.journal.Database;
import id.graduasi.registry.dci.sender.DciConfig;
import id.graduasi.registry.dci.sender.KnownMessages;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Forgets every night what was asked long ago: questions may name people. */
@ApplicationScoped
class Forgetting {

  private static final Logger LOG = Logger.getLogger(Forgetting.class);

  private final Requests requests;
  private final KnownMessages messages;
  private final Database database;
  private final DciConfig config;
  private final Clock clock;

  Forgetting(
      Requests requests, KnownMessages messages, Database database, DciConfig config, Clock clock) {
    this.requests = requests;
    this.messages = messages;
    this.database = database;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(
      cron = "0 30 3 * * ?",
      timeZone = "Asia/Jakarta",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void eachNight() {
    LOG.infov("{0} messages of SP-DCI were forgotten", run());
  }

  /** Forgets; how many messages. */
  int run() {
    Instant before = clock.instant().minus(config.keep());
    return SystemScope.call(
        "dci-forgetting",
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      messages.forget(before);
                      database.update(
                          "delete from dci_subscription"
                              + " where status = 'unsubscribe' and created_at < ?",
                          Timestamp.from(before));
                      return requests.forget(before);
                    }));
  }
}
