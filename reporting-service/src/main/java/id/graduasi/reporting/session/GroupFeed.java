package id.graduasi.reporting.session;

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

/** Keeps the groups that meet. */
@ApplicationScoped
class GroupFeed implements Feed {

  private static final Shelf<KnownGroup> GROUPS =
      new Shelf<>("learning_group", KnownGroup.class, List.of());

  private final Keeping keeping;
  private final Feeds feeds;

  GroupFeed(Keeping keeping, Feeds feeds) {
    this.keeping = keeping;
    this.feeds = feeds;
  }

  @Incoming("graduation-group")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "graduation-group";
  }

  @Override
  public String topic() {
    return "graduation.group";
  }

  @Override
  public void apply(List<Event> events) {
    keeping.take(GROUPS, events, event -> event.as(KnownGroup.Told.class).known());
  }

  @Override
  public void forget() {
    keeping.forget(GROUPS);
  }
}
