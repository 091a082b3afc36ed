package id.graduasi.reporting.grant;

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

/** Keeps grants, and posts what was approved and paid, and how the businesses do. */
@ApplicationScoped
class GrantFeed implements Feed {

  private static final Shelf<KnownGrant> GRANTS =
      new Shelf<>(
          "capital_grant",
          KnownGrant.class,
          List.of(Counted.APPROVED, Counted.GRANT, Counted.GRANT_AMOUNT, Counted.BUSINESS));

  private final Keeping keeping;
  private final Feeds feeds;

  GrantFeed(Keeping keeping, Feeds feeds) {
    this.keeping = keeping;
    this.feeds = feeds;
  }

  @Incoming("grants-grant")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "grants-grant";
  }

  @Override
  public String topic() {
    return "grants.grant";
  }

  @Override
  public void apply(List<Event> events) {
    keeping.take(GRANTS, events, event -> event.as(GrantTold.class).known(event.time()));
  }

  @Override
  public void forget() {
    keeping.forget(GRANTS);
  }
}
