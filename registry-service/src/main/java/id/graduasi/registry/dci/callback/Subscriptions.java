package id.graduasi.registry.dci.callback;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.registry.dci.query.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where subscriptions are kept. */
@ApplicationScoped
class Subscriptions {

  private static final String ADD =
      """
      insert into dci_subscription (id, sender_id, correlation_id, transaction_id, reference_id,
        event, record_type, filter, callback_uri, locale, starts_at, ends_at, status, subject,
        area_code, created_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'subscribe', ?, ?, ?)
      on conflict on constraint dci_subscription_once do nothing
      """;

  private static final String RUNNING =
      """
      select s.* from dci_subscription s join dci_sender d on d.id = s.sender_id and d.active
      where s.status = 'subscribe' and s.event = any (?)
      """;

  private final Database database;
  private final SealedJson sealed;

  Subscriptions(Database database, SealedJson sealed) {
    this.database = database;
    this.sealed = sealed;
  }

  /** Keeps a subscription; false when its sender has already sent it. */
  boolean add(Subscription one) {
    return database.update(
            ADD,
            one.id(),
            one.senderId(),
            one.correlationId(),
            one.transactionId(),
            one.referenceId(),
            one.event().name(),
            one.unit().name(),
            sealed.seal(one.id(), one.filter()),
            one.callbackUri(),
            one.locale(),
            Timestamp.from(one.startsAt()),
            one.endsAt() == null ? null : Timestamp.from(one.endsAt()),
            one.subject(),
            one.area().code(),
            Timestamp.from(one.createdAt()))
        == 1;
  }

  /** Ends a running subscription of a sender; what is still to be told of it is told no more. */
  boolean end(String senderId, UUID id) {
    boolean ended =
        database.update(
                "update dci_subscription set status = 'unsubscribe'"
                    + " where id = ? and sender_id = ? and status = 'subscribe'",
                id,
                senderId)
            == 1;
    if (ended) {
      database.update("delete from dci_delivery where subscription_id = ?", id);
    }
    return ended;
  }

  Optional<Subscription> find(UUID id) {
    return select("select * from dci_subscription where id = ?", id).stream().findFirst();
  }

  List<Subscription> ofRequest(UUID correlationId) {
    return select(
        "select * from dci_subscription where correlation_id = ? order by id", correlationId);
  }

  /** Whether anybody wants to be told of anything. */
  boolean any() {
    return database
        .query(
            "select exists (select 1 from dci_subscription s"
                + " join dci_sender d on d.id = s.sender_id and d.active"
                + " where s.status = 'subscribe')",
            row -> row.getBoolean(1))
        .getFirst();
  }

  /** Those that run for events of these kinds. */
  List<Subscription> running(Collection<EventKind> kinds) {
    return kinds.isEmpty()
        ? List.of()
        : select(RUNNING, (Object) kinds.stream().map(Enum::name).toArray(String[]::new));
  }

  private List<Subscription> select(String sql, @Nullable Object... arguments) {
    return database.query(sql, this::subscription, arguments);
  }

  private Subscription subscription(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Timestamp ends = row.getTimestamp("ends_at");
    return new Subscription(
        id,
        row.getString("sender_id"),
        row.getObject("correlation_id", UUID.class),
        row.getString("transaction_id"),
        row.getString("reference_id"),
        EventKind.valueOf(row.getString("event")),
        Unit.valueOf(row.getString("record_type")),
        sealed.open(id, row.getBytes("filter")),
        row.getString("callback_uri"),
        row.getString("locale"),
        row.getTimestamp("starts_at").toInstant(),
        ends == null ? null : ends.toInstant(),
        row.getString("status").equals("subscribe"),
        row.getString("subject"),
        Area.of(row.getString("area_code")),
        row.getTimestamp("created_at").toInstant());
  }
}
