package id.graduasi.reporting.quality;

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

/** Keeps issues of data quality, and posts how many are open. */
@ApplicationScoped
class IssueFeed implements Feed {

  private static final Shelf<KnownIssue> ISSUES =
      new Shelf<>("quality_issue", KnownIssue.class, List.of(Counted.ISSUE));

  private final Keeping keeping;
  private final Feeds feeds;

  IssueFeed(Keeping keeping, Feeds feeds) {
    this.keeping = keeping;
    this.feeds = feeds;
  }

  @Incoming("registry-quality")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "registry-quality";
  }

  @Override
  public String topic() {
    return "registry.quality";
  }

  @Override
  public void apply(List<Event> events) {
    keeping.take(ISSUES, events, event -> event.as(KnownIssue.Told.class).known());
  }

  @Override
  public void forget() {
    keeping.forget(ISSUES);
  }
}
