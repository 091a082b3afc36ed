package id.graduasi.reporting.grant;

import id.graduasi.platform.journal.Event;
import id.graduasi.platform.journal.Feed;
import id.graduasi.platform.journal.Feeds;
import id.graduasi.reporting.posting.Keeping;
import id.graduasi.reporting.posting.Shelf;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the rounds in which grants are given. */
@ApplicationScoped
class RoundFeed implements Feed {

  private static final Shelf<KnownRound> ROUNDS =
      new Shelf<>("grant_round", KnownRound.class, List.of());

  private final Keeping keeping;
  private final Feeds feeds;

  RoundFeed(Keeping keeping, Feeds feeds) {
    this.keeping = keeping;
    this.feeds = feeds;
  }

  @Incoming("grants-round")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "grants-round";
  }

  @Override
  public String topic() {
    return "grants.round";
  }

  @Override
  public void apply(List<Event> events) {
    keeping.take(ROUNDS, events, event -> event.as(KnownRound.Told.class).known());
  }

  @Override
  public void forget() {
    keeping.forget(ROUNDS);
  }
}
