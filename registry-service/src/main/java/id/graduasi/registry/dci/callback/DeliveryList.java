package id.graduasi.registry.dci.callback;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Callbacks that have not been taken, for operators. */
@ApplicationScoped
class DeliveryList {

  private static final String REPLAY =
      """
      update dci_delivery set state = 'PENDING', attempts = 0, due_at = ?, created_at = ?
      where id = ? and state = 'DEAD'
      """;

  private final Database database;
  private final Clock clock;

  DeliveryList(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Transactional
  Page<DeliveryView> page(
      @Nullable String senderId, DeliveryView.@Nullable State state, PageRequest request) {
    String conditions =
        "where id > ? and (?::text is null or sender_id = ?) and (?::text is null or state = ?)";
    String wanted = state == null ? null : state.name();
    long after = Cursor.read(request.cursor, 1).map(DeliveryList::place).orElse(0L);
    List<DeliveryView> rows =
        database.query(
            "select * from dci_delivery "
                + conditions
                + " order by id limit "
                + (request.limit + 1),
            DeliveryList::view,
            after,
            senderId,
            senderId,
            wanted,
            wanted);
    Page<DeliveryView> page = Page.of(rows, request.limit, last -> Cursor.of(last.id()));
    return request.count ? page.withTotal(count(senderId, wanted)) : page;
  }

  /** Sends a message again that was given up; false when there is none. */
  @Transactional
  boolean replay(long id) {
    Timestamp now = Timestamp.from(clock.instant());
    return database.update(REPLAY, now, now, id) == 1;
  }

  private long count(@Nullable String senderId, @Nullable String state) {
    return database
        .query(
            "select count(*) from dci_delivery"
                + " where (?::text is null or sender_id = ?) and (?::text is null or state = ?)",
            row -> row.getLong(1),
            senderId,
            senderId,
            state,
            state)
        .getFirst();
  }

  private static long place(Cursor cursor) {
    try {
      return Long.parseLong(cursor.keys().getFirst());
    } catch (NumberFormatException notOurs) {
      throw new Refused(CommonProblem.CURSOR_INVALID).on("cursor");
    }
  }

  private static DeliveryView view(ResultSet row) throws SQLException {
    return new DeliveryView(
        row.getLong("id"),
        row.getString("sender_id"),
        Delivery.Kind.valueOf(row.getString("kind")),
        row.getObject("correlation_id", UUID.class),
        row.getObject("subscription_id", UUID.class),
        row.getString("callback_uri"),
        DeliveryView.State.valueOf(row.getString("state")),
        row.getInt("attempts"),
        row.getString("last_fault"),
        row.getTimestamp("created_at").toInstant());
  }
}
