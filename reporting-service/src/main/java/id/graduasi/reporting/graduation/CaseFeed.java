package id.graduasi.reporting.graduation;

import id.graduasi.platform.journal.Event;
import id.graduasi.platform.journal.Feed;
import id.graduasi.platform.journal.Feeds;
import id.graduasi.reporting.ledger.Counted;
import id.graduasi.reporting.posting.Keeping;
import id.graduasi.reporting.posting.Shelf;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps cases, and posts at which step they stand, who graduated and who came back. */
@ApplicationScoped
class CaseFeed implements Feed {

  private static final Shelf<KnownCase> CASES =
      new Shelf<>(
          "graduation_case",
          KnownCase.class,
          List.of(Counted.CASE, Counted.GRADUATE, Counted.RELAPSE, Counted.RETURNED));

  private final Keeping keeping;
  private final Feeds feeds;

  CaseFeed(Keeping keeping, Feeds feeds) {
    this.keeping = keeping;
    this.feeds = feeds;
  }

  @Incoming("graduation-case")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "graduation-case";
  }

  @Override
  public String topic() {
    return "graduation.case";
  }

  @Override
  public void apply(List<Event> events) {
    keeping.take(CASES, events, event -> event.as(Told.class).known());
  }

  @Override
  public void forget() {
    keeping.forget(CASES);
  }

  /** A case as graduation tells it, as far as reports care. */
  record Told(
      UUID caseId,
      UUID familyId,
      String kind,
      String step,
      @Nullable LocalDate effectiveOn,
      long version,
      String areaCode,
      @Nullable UUID facilitatorId) {

    Told {
      Objects.requireNonNull(caseId, "caseId");
      Objects.requireNonNull(familyId, "familyId");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(step, "step");
      Objects.requireNonNull(areaCode, "areaCode");
    }

    KnownCase known() {
      return new KnownCase(
          caseId, version, familyId, kind, step, effectiveOn, null, null, areaCode, facilitatorId);
    }
  }
}
