package id.graduasi.registry.dci.callback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.registry.dci.sender.CallbackAddress;
import id.graduasi.registry.rows.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The queue of callbacks. A row is leased while it is sent, so that replicas share the work and a
 * killed one's rows come back; of a lane only those of the oldest event are out, in order.
 */
@ApplicationScoped
class Deliveries {

  private static final String ADD =
      """
      insert into dci_delivery (sender_id, kind, lane, step, correlation_id, subscription_id, happening,
        callback_uri, receiver, state, due_at, created_at, subject, area_code)
      select sender_id, kind, lane, step, correlation_id, subscription_id, happening, callback_uri,
        receiver, 'PENDING', now, now, subject, area_code
      from :rows with ordinality as r (sender_id, kind, lane, step, correlation_id, subscription_id,
        happening, callback_uri, receiver, subject, area_code, now, nth)
      order by nth
      """;

  private static final String CLAIM =
      """
      with next as (
        select d.id from dci_delivery d
        where d.state = 'PENDING' and d.due_at <= ?
          and (d.claimed_until is null or d.claimed_until < ?)
          and d.receiver not in (select receiver from dci_receiver where retry_at > ?)
          and d.step = (select e.step from dci_delivery e
            where e.lane = d.lane and e.state = 'PENDING' order by e.id limit 1)
        order by d.id limit ? for update of d skip locked)
      update dci_delivery d set claimed_until = ? from next where d.id = next.id
      returning d.*
      """;

  private final DataSource source;
  private final Database database;
  private final ObjectMapper json;
  private final Clock clock;

  Deliveries(DataSource source, Database database, ObjectMapper json, Clock clock) {
    this.source = source;
    this.database = database;
    this.json = json;
    this.clock = clock;
  }

  /** What is to be called back, before it has a number. */
  record New(
      String senderId,
      Delivery.Kind kind,
      String lane,
      String step,
      UUID correlationId,
      @Nullable UUID subscriptionId,
      @Nullable Happening happening,
      String callbackUri,
      String subject,
      Area area) {}

  /** Puts callbacks into the queue, in this order, by one statement. */
  void add(List<New> added) {
    Timestamp now = Timestamp.from(clock.instant());
    Rows.of(added)
        .column("text", New::senderId)
        .column("text", New::kind)
        .column("text", New::lane)
        .column("text", New::step)
        .column("uuid", New::correlationId)
        .column("uuid", New::subscriptionId)
        .column("jsonb", one -> write(one.happening()))
        .column("text", New::callbackUri)
        .column("text", one -> receiver(one.callbackUri()))
        .column("text", New::subject)
        .column("text", one -> one.area().code())
        .column("timestamptz", one -> now)
        .execute(source, ADD);
  }

  /** Leases the next callbacks that may be sent now, in the order in which they came. */
  List<Delivery> claim(int limit, Duration lease) {
    Instant now = clock.instant();
    Timestamp at = Timestamp.from(now);
    return database
        .query(CLAIM, this::delivery, at, at, at, limit, Timestamp.from(now.plus(lease)))
        .stream()
        .sorted(java.util.Comparator.comparingLong(Delivery::id))
        .toList();
  }

  /** It was taken, or there is nothing to tell any more. */
  void done(Delivery delivery) {
    database.update("delete from dci_delivery where id = ?", delivery.id());
  }

  /** Gives a lease back, untried. */
  void release(List<Delivery> untried) {
    Rows.of(untried)
        .column("bigint", Delivery::id)
        .execute(
            source,
            "update dci_delivery d set claimed_until = null from :rows as r (id)"
                + " where d.id = r.id");
  }

  /** It was not taken: again later, or set aside. */
  void failed(Delivery delivery, String fault, Instant due, boolean givenUp) {
    database.update(
        "update dci_delivery set attempts = attempts + 1, last_fault = ?, due_at = ?,"
            + " claimed_until = null, state = ? where id = ?",
        fault,
        Timestamp.from(due),
        givenUp ? "DEAD" : "PENDING",
        delivery.id());
  }

  private Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        row.getLong("id"),
        row.getString("sender_id"),
        Delivery.Kind.valueOf(row.getString("kind")),
        row.getObject("correlation_id", UUID.class),
        row.getObject("subscription_id", UUID.class),
        read(row.getString("happening")),
        row.getString("callback_uri"),
        row.getString("receiver"),
        row.getInt("attempts"),
        row.getTimestamp("created_at").toInstant(),
        row.getString("subject"),
        Area.of(row.getString("area_code")));
  }

  private static String receiver(String address) {
    return CallbackAddress.of(address).orElseThrow().getAuthority();
  }

  private @Nullable String write(@Nullable Happening happening) {
    return happening == null ? null : database.json(happening);
  }

  private @Nullable Happening read(@Nullable String stored) {
    try {
      return stored == null ? null : json.readValue(stored, Happening.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("a delivery's happening cannot be read", unreadable);
    }
  }
}
