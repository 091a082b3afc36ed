package id.graduasi.registry.dci.callback;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.journal.PulledEvents;
import id.graduasi.platform.journal.PulledEvents.Place;
import id.graduasi.registry.dci.query.Questions;
import id.graduasi.registry.dci.query.Rejection;
import id.graduasi.registry.dci.query.Searches;
import id.graduasi.registry.dci.sender.Sender;
import id.graduasi.registry.dci.sender.Senders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Takes what the journal recorded to those who subscribed: each batch, its deliveries and the place
 * up to which it goes are one transaction, so nothing is told twice here and nothing is left out.
 * Replicas take turns at the row of the place.
 */
@ApplicationScoped
class Telling {

  private static final Logger LOG = Logger.getLogger(Telling.class);
  private static final int BATCH = 500;

  private final PulledEvents events;
  private final Happenings happenings;
  private final Subscriptions subscriptions;
  private final Senders senders;
  private final Deliveries deliveries;
  private final Questions questions;
  private final Searches searches;
  private final Database database;

  Telling(
      PulledEvents events,
      Happenings happenings,
      Subscriptions subscriptions,
      Senders senders,
      Deliveries deliveries,
      Questions questions,
      Searches searches,
      Database database) {
    this.events = events;
    this.happenings = happenings;
    this.subscriptions = subscriptions;
    this.senders = senders;
    this.deliveries = deliveries;
    this.questions = questions;
    this.searches = searches;
    this.database = database;
  }

  /** Tells the next events; whether there may be more at once. */
  @Transactional
  boolean next() {
    Optional<Place> place =
        database
            .query(
                "select transaction, position from dci_progress for update skip locked",
                row -> new Place(row.getLong(1), row.getLong(2)))
            .stream()
            .findFirst();
    if (place.isEmpty()) {
      return false;
    }
    if (!subscriptions.any()) {
      skip();
      return false;
    }
    PulledEvents.Batch batch =
        events.after(place.get(), BATCH, "registry.family", "registry.enrollment");
    tell(happenings.of(batch.events()));
    database.update(
        "update dci_progress set transaction = ?, position = ?",
        batch.next().transaction(),
        batch.next().position());
    return batch.events().size() == BATCH;
  }

  /** Nobody listens: what is over need not be read. A transaction that still runs is kept. */
  private void skip() {
    database.update(
        "update dci_progress set position = 9223372036854775807,"
            + " transaction = pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1"
            + " where transaction < pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1000");
  }

  private void tell(List<Happening> told) {
    Set<EventKind> kinds = told.stream().map(Happening::kind).collect(Collectors.toSet());
    Map<Question, Set<UUID>> met = new HashMap<>();
    Map<String, Optional<Sender>> known = new HashMap<>();
    List<Deliveries.New> all = new ArrayList<>();
    for (Subscription one : subscriptions.running(kinds)) {
      List<Happening> covered = told.stream().filter(one::covers).toList();
      Optional<String> address =
          known
              .computeIfAbsent(one.senderId(), senders::find)
              .flatMap(sender -> address(sender, one));
      if (!covered.isEmpty() && address.isPresent()) {
        Set<UUID> wanted =
            met.computeIfAbsent(
                new Question(one.filter().toString(), one.area().code()),
                any -> matching(one, told));
        covered.stream()
            .filter(happening -> wanted.contains(happening.familyId()))
            .map(happening -> delivery(one, happening, address.get()))
            .forEach(all::add);
      }
    }
    // By event, not by subscription: all that is told of one goes out before the next.
    Map<String, Integer> order = new HashMap<>();
    told.forEach(happening -> order.put(happening.eventId().toString(), order.size()));
    all.sort(Comparator.comparingInt(one -> order.getOrDefault(one.step(), 0)));
    deliveries.add(all);
  }

  private static Optional<String> address(Sender sender, Subscription one) {
    String address = sender.notifyUri() == null ? one.callbackUri() : sender.notifyUri();
    return address.isEmpty() ? Optional.empty() : Optional.of(address);
  }

  private Set<UUID> matching(Subscription one, List<Happening> told) {
    Set<UUID> families = told.stream().map(Happening::familyId).collect(Collectors.toSet());
    try {
      return searches.among(families, Filters.read(questions, one.filter()), one.area());
    } catch (Rejection noLongerRead) {
      // A filter that was good once: its subscription hears nothing, the others go on.
      LOG.warnv("The filter of subscription {0} cannot be read any more", one.id());
      return Set.of();
    }
  }

  private static Deliveries.New delivery(Subscription one, Happening happening, String address) {
    return new Deliveries.New(
        one.senderId(),
        Delivery.Kind.NOTIFY,
        one.senderId() + ":" + happening.familyId(),
        happening.eventId().toString(),
        one.correlationId(),
        one.id(),
        happening,
        address,
        one.subject(),
        one.area());
  }

  /** A filter in an area: subscriptions that ask the same are looked up once. */
  private record Question(String filter, String area) {}
}
