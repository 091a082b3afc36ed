package id.graduasi.reporting.facilitator;

import id.graduasi.platform.journal.Event;
import id.graduasi.platform.journal.Feed;
import id.graduasi.platform.journal.Feeds;
import id.graduasi.reporting.ledger.Counted;
import id.graduasi.reporting.posting.Keeping;
import id.graduasi.reporting.posting.Shelf;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps facilitators, and posts since when and until when they work. */
@ApplicationScoped
class FacilitatorFeed implements Feed {

  private static final Shelf<KnownFacilitator> FACILITATORS =
      new Shelf<>("facilitator", KnownFacilitator.class, List.of(Counted.FACILITATOR));

  private final Keeping keeping;
  private final Feeds feeds;

  FacilitatorFeed(Keeping keeping, Feeds feeds) {
    this.keeping = keeping;
    this.feeds = feeds;
  }

  @Incoming("registry-facilitator")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "registry-facilitator";
  }

  @Override
  public String topic() {
    return "registry.facilitator";
  }

  @Override
  public void apply(List<Event> events) {
    keeping.take(FACILITATORS, events, event -> event.as(KnownFacilitator.Told.class).known());
  }

  @Override
  public void forget() {
    keeping.forget(FACILITATORS);
  }
}
