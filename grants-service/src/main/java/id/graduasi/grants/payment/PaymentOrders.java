package id.graduasi.grants.payment;

import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every question about orders, and their rows. */
@ApplicationScoped
class PaymentOrders {

  private static final String VIEW =
      """
      select o.*, p.waiting, p.paid, p.returned
      from payment_order o, lateral (
        select count(*) filter (where status = 'ORDERED') as waiting,
          count(*) filter (where status = 'PAID') as paid,
          count(*) filter (where status = 'RETURNED') as returned
        from payment where order_id = o.id) p
      where o.round_id = ?
      """;

  private static final String INSERT =
      """
      insert into payment_order (id, round_id, area_code, payments, amount, ordered_on, ordered_by,
        ordered_at)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String CANCEL =
      "update payment_order set cancelled_by = ?, cancelled_at = ?, cancel_reason = ? where id = ?";

  private final Database database;

  PaymentOrders(Database database) {
    this.database = database;
  }

  /** Of a round, the newest first. */
  List<PaymentOrder> of(UUID round) {
    return database.query(
        VIEW + " order by o.ordered_at desc, o.id desc", PaymentOrders::order, round);
  }

  Optional<PaymentOrder> find(UUID round, UUID id) {
    return database.query(VIEW + " and o.id = ?", PaymentOrders::order, round, id).stream()
        .findFirst();
  }

  void insert(
      UUID id, UUID round, String area, List<Long> amounts, LocalDate on, String by, Instant at) {
    database.update(
        INSERT,
        id,
        round,
        area,
        amounts.size(),
        amounts.stream().mapToLong(Long::longValue).sum(),
        on,
        by,
        Timestamp.from(at));
  }

  void cancel(UUID id, String by, Instant at, String reason) {
    database.update(CANCEL, by, Timestamp.from(at), reason, id);
  }

  private static PaymentOrder order(ResultSet row) throws SQLException {
    Timestamp cancelled = row.getTimestamp("cancelled_at");
    long waiting = row.getLong("waiting");
    return new PaymentOrder(
        row.getObject("id", UUID.class),
        row.getObject("round_id", UUID.class),
        row.getString("area_code"),
        state(cancelled, waiting),
        row.getInt("payments"),
        row.getLong("amount"),
        waiting,
        row.getLong("paid"),
        row.getLong("returned"),
        row.getObject("ordered_on", LocalDate.class),
        row.getString("ordered_by"),
        row.getTimestamp("ordered_at").toInstant(),
        row.getString("cancelled_by"),
        cancelled == null ? null : cancelled.toInstant(),
        row.getString("cancel_reason"));
  }

  private static PaymentOrder.State state(@Nullable Timestamp cancelled, long waiting) {
    if (cancelled != null) {
      return PaymentOrder.State.CANCELLED;
    }
    return waiting > 0 ? PaymentOrder.State.WAITING : PaymentOrder.State.ANSWERED;
  }
}
