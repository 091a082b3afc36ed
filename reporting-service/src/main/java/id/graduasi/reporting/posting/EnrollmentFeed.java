package id.graduasi.reporting.posting;

import id.graduasi.platform.journal.Event;
import id.graduasi.platform.journal.Feed;
import id.graduasi.platform.journal.Feeds;
import id.graduasi.reporting.Days;
import id.graduasi.reporting.ledger.Movement;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Posts what enrollments have done. Events are taken in the order in which they arrive, each under
 * the day it was recorded; so the ledger is the same when it is built again from the beginning.
 */
@ApplicationScoped
class EnrollmentFeed implements Feed {

  private final Ledger ledger;
  private final Feeds feeds;

  EnrollmentFeed(Ledger ledger, Feeds feeds) {
    this.ledger = ledger;
    this.feeds = feeds;
  }

  @Incoming("registry-enrollment")
  @Blocking
  void take(ConsumerRecords<String, byte[]> batch) {
    feeds.take(this, batch);
  }

  @Override
  public String name() {
    return "registry-enrollment";
  }

  @Override
  public String topic() {
    return "registry.enrollment";
  }

  @Override
  public void apply(List<Event> events) {
    List<EnrollmentTold> told =
        events.stream().map(event -> event.as(EnrollmentTold.class)).toList();
    Map<UUID, Optional<UUID>> facilitators = ledger.facilitators(told);
    Map<UUID, Held> held = ledger.hold(told);
    Map<UUID, Held> changed = new LinkedHashMap<>();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      EnrollmentTold now = told.get(i);
      Held before = held.get(now.enrollmentId());
      if (before == null || now.version() <= before.version()) {
        continue;
      }
      Optional<UUID> facilitator =
          facilitators.getOrDefault(now.familyId(), Optional.ofNullable(now.facilitatorId()));
      Held after = before.after(now, facilitator.orElse(null));
      for (Movement movement : now.history().posting(before.history())) {
        lines.add(Line.of(after, movement, Days.of(events.get(i).time())));
      }
      held.put(after.enrollmentId(), after);
      changed.put(after.enrollmentId(), after);
    }
    ledger.post(changed.values(), lines);
  }

  @Override
  public void forget() {
    ledger.forget();
  }
}
