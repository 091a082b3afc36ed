package id.graduasi.platform.journal;

import id.graduasi.platform.access.SystemScope;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Applies batches of events exactly once in effect: a batch is one transaction; what passes (a lost
 * connection, a deadlock) is tried again; what cannot be applied is set aside, and the rest goes
 * on.
 */
@ApplicationScoped
public class Feeds {

  private static final Logger LOG = Logger.getLogger(Feeds.class);

  private final EventReader reader;
  private final RejectedEvents rejected;
  private final PassingFaults faults;
  private final FeedLock lock;
  private final MeterRegistry metrics;

  Feeds(
      EventReader reader,
      RejectedEvents rejected,
      PassingFaults faults,
      FeedLock lock,
      MeterRegistry metrics) {
    this.metrics = metrics;
    this.reader = reader;
    this.rejected = rejected;
    this.faults = faults;
    this.lock = lock;
  }

  /** Takes a batch for a feed; returns when every event is applied or set aside. */
  public void take(Feed feed, ConsumerRecords<String, byte[]> batch) {
    Timer.Sample begun = Timer.start(metrics);
    SystemScope.run("feed-" + feed.name(), () -> takeEach(feed, batch, true));
    begun.stop(metrics.timer("graduasi.feed.batches", "feed", feed.name()));
    metrics.counter("graduasi.feed.events", "feed", feed.name()).increment(batch.count());
  }

  /** The same for a rebuild, which holds the feed's lock itself. */
  void retake(Feed feed, ConsumerRecords<String, byte[]> batch) {
    takeEach(feed, batch, false);
  }

  private void takeEach(Feed feed, ConsumerRecords<String, byte[]> batch, boolean locking) {
    List<Received> events = new ArrayList<>(batch.count());
    for (ConsumerRecord<String, byte[]> received : batch) {
      try {
        events.add(new Received(received, reader.read(received)));
      } catch (IllegalArgumentException unreadable) {
        faults.outlast(() -> rejected.setAside(feed, received, unreadable));
      }
    }
    if (!events.isEmpty()) {
      applyOrHalve(feed, events, locking);
    }
  }

  /** Halves a batch that fails until the events that cannot be applied stand alone. */
  private void applyOrHalve(Feed feed, List<Received> events, boolean locking) {
    try {
      faults.outlast(() -> applyAll(feed, events, locking));
    } catch (PassingFaults.Stopping stopping) {
      throw stopping;
    } catch (RuntimeException | StackOverflowError refused) {
      if (events.size() == 1) {
        LOG.warnf(refused, "%s sets one event aside", feed.name());
        faults.outlast(() -> rejected.setAside(feed, events.getFirst().received(), refused));
      } else {
        int half = events.size() / 2;
        applyOrHalve(feed, events.subList(0, half), locking);
        applyOrHalve(feed, events.subList(half, events.size()), locking);
      }
    }
  }

  private void applyAll(Feed feed, List<Received> events, boolean locking) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              if (locking) {
                lock.share(feed);
              }
              feed.apply(events.stream().map(Received::event).toList());
            });
  }

  private record Received(ConsumerRecord<String, byte[]> received, Event event) {}
}
