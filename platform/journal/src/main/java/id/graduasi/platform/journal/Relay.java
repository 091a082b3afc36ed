package id.graduasi.platform.journal;

import id.graduasi.platform.access.SystemScope;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what is pending in the journal, in order of position, and forgets it after Kafka's
 * acknowledgement. One relay of a service is active, by an advisory lock of its database; others
 * stand by and take over when the lock's connection is gone.
 *
 * <p>A takeover or restart may send again what the dead one had sent: at least once, and first
 * deliveries of a key still in version order.
 */
@ApplicationScoped
class Relay {

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final long STAND_BY_MILLIS = 500;
  private static final long IDLE_MILLIS = 25;

  private final DataSource database;
  private final EventProducer producer;
  private final Clock clock;
  private final boolean enabled;
  private final Counter sent;
  private final AtomicLong lagMillis = new AtomicLong();
  private volatile boolean running;
  private volatile Thread thread = Thread.currentThread();

  Relay(
      DataSource database,
      EventProducer producer,
      Clock clock,
      @ConfigProperty(name = "graduasi.relay.enabled", defaultValue = "true") boolean enabled,
      MeterRegistry metrics) {
    this.database = database;
    this.producer = producer;
    this.clock = clock;
    this.enabled = enabled;
    this.sent = metrics.counter("graduasi.journal.sent");
    metrics.gauge("graduasi.journal.lag.millis", lagMillis);
  }

  void start(@Observes @Priority(3000) StartupEvent started) {
    if (enabled) {
      running = true;
      thread = Thread.ofPlatform().name("journal-relay").start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent stopping) {
    if (running) {
      running = false;
      thread.interrupt();
      try {
        thread.join(5_000);
      } catch (InterruptedException again) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void run() {
    SystemScope.run(
        "relay",
        () -> {
          while (running) {
            lead();
            pause(STAND_BY_MILLIS);
          }
        });
  }

  /** Leads as long as it holds the lock; returns when it has not got it or has lost it. */
  private void lead() {
    try (Connection connection = database.getConnection();
        Outgoing outgoing = producer.open()) {
      PendingEvents pending = new PendingEvents(connection, clock, lagMillis);
      if (!pending.lock()) {
        return;
      }
      LOG.info("This relay leads");
      try {
        while (running) {
          int count = pending.send(outgoing);
          sent.increment(count);
          if (count == 0) {
            pause(IDLE_MILLIS);
          }
        }
      } finally {
        pending.unlock();
      }
    } catch (SQLException | RuntimeException failed) {
      if (running) {
        LOG.warn("The relay stops leading and will try again", failed);
      }
    }
  }

  private void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }
}
