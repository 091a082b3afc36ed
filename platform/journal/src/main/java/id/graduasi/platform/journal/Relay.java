package id.graduasi.platform.journal;

import id.graduasi.platform.access.SystemScope;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
  private final AtomicLong oldestPending = new AtomicLong();
  private final AtomicInteger leads = new AtomicInteger();
  private final CountDownLatch stopping = new CountDownLatch(1);
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
    TimeGauge.builder("graduasi.journal.lag", this::lagMillis, TimeUnit.MILLISECONDS)
        .description("Age of the oldest event that Kafka has not acknowledged")
        .register(metrics);
    Gauge.builder("graduasi.journal.leads", leads, AtomicInteger::get)
        .description("1 while this process's relay leads")
        .register(metrics);
  }

  void start(@Observes @Priority(3000) StartupEvent started) {
    if (enabled) {
      thread = Thread.ofPlatform().name("journal-relay").start(this::run);
    }
  }

  /** Lets the batch in flight come to its end, if that does not take long. */
  void stop(@Observes ShutdownEvent shutdown) {
    stopping.countDown();
    if (thread == Thread.currentThread()) {
      return;
    }
    try {
      thread.join(5_000);
      thread.interrupt();
      thread.join(1_000);
    } catch (InterruptedException again) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    SystemScope.run(
        "relay",
        () -> {
          do {
            lead();
          } while (!stops(STAND_BY_MILLIS));
        });
  }

  /** Leads as long as it holds the lock; returns when it has not got it or has lost it. */
  private void lead() {
    try (Connection connection = database.getConnection()) {
      PendingEvents pending = new PendingEvents(connection, oldestPending);
      if (pending.lock()) {
        LOG.info("This relay leads");
        leads.set(1);
        try (Outgoing outgoing = producer.open()) {
          send(pending, outgoing);
        } finally {
          pending.unlock();
        }
      }
    } catch (SQLException | RuntimeException failed) {
      if (stopping.getCount() > 0) {
        LOG.warn("The relay stops leading and will try again", failed);
      }
    } finally {
      leads.set(0);
      oldestPending.set(0);
    }
  }

  private void send(PendingEvents pending, Outgoing outgoing) throws SQLException {
    boolean stops = false;
    while (!stops) {
      int count = pending.send(outgoing);
      sent.increment(count);
      stops = stops(count == 0 ? IDLE_MILLIS : 0);
    }
  }

  private long lagMillis() {
    long oldest = oldestPending.get();
    return oldest == 0 ? 0 : clock.millis() - oldest;
  }

  private boolean stops(long waitMillis) {
    try {
      return stopping.await(waitMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
