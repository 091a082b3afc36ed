package id.graduasi.reporting.session;

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

/** Keeps sessions, and posts that they were held and who came. */
@ApplicationScoped
class SessionFeed implements Feed {

  private static final Shelf<KnownSession> SESSIONS =
      new Shelf<>(
          "learning_session", KnownSession.class, List.of(Counted.SESSION, Counted.ATTENDANCE));

  private final Keeping keeping;
  private final Feeds feeds;

  SessionFeed(Keeping keeping, Feeds feeds) {
    this.keeping = keeping;
    this.feeds = feeds;
  }

  @Incoming("graduation-session")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "graduation-session";
  }

  @Override
  public String topic() {
    return "graduation.session";
  }

  @Override
  public void apply(List<Event> events) {
    keeping.take(SESSIONS, events, event -> event.as(KnownSession.Told.class).known());
  }

  @Override
  public void forget() {
    keeping.forget(SESSIONS);
  }
}
