package id.graduasi.grants.grant;

import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The rows of payments that are ordered, cancelled and answered in bulk. */
@ApplicationScoped
class OrderedTable {

  /**
   * The grants are held, so that a payment by hand comes before or after, never between. Who else
   * orders at the same moment finds the index and adds nothing. What is ordered is looked up in one
   * set that is complete before the first row is written: a join would read what it just wrote.
   */
  private static final String ORDER =
      """
      with due as materialized (
        select id, area_code, facilitator_id, amount from capital_grant held
        where round_id = ? and status = any (?)
          and id not in (select grant_id from payment where status = 'ORDERED')
        order by id for update)
      insert into payment (id, grant_id, area_code, facilitator_id, amount, channel, status,
        order_id, number, recorded_by, recorded_at)
      select uuidv7(), id, area_code, facilitator_id, amount, 'BANK', 'ORDERED', ?,
        payment_number(nextval('payment_number')), ?, ?
      from due
      on conflict (grant_id) where status in ('ORDERED', 'PAID') do nothing
      returning amount
      """;

  private static final String CANCEL =
      "update payment set status = 'CANCELLED' where order_id = ? and status = 'ORDERED'";

  private static final String NUMBERED =
      """
      select p.*, o.ordered_on from payment p join payment_order o on o.id = p.order_id
      where o.round_id = ? and p.number = any (?)
      """;

  private static final String ANSWER =
      """
      update payment held
      set status = case when answer.paid then 'PAID' else 'RETURNED' end,
        paid_on = case when answer.paid then answer."on" else held.paid_on end,
        reference = case when answer.paid then answer.reference else held.reference end,
        returned_on = case when answer.paid then null else answer."on" end,
        return_reason = case when answer.paid then null else answer.reason end
      from jsonb_to_recordset(?::jsonb)
        as answer (number text, paid boolean, "on" date, reference text, reason text)
      where held.number = answer.number
      """;

  private final Database database;

  OrderedTable(Database database) {
    this.database = database;
  }

  /** Orders what waits for money in a round; the rupiah of each payment. */
  List<Long> order(UUID order, UUID round, String by, Instant at) {
    return database.query(
        ORDER,
        row -> row.getLong(1),
        round,
        GrantStatus.PAYABLE.stream().map(Enum::name).toArray(String[]::new),
        order,
        by,
        Timestamp.from(at));
  }

  List<UUID> grantsOf(UUID order) {
    return database.query(
        "select grant_id from payment where order_id = ?",
        row -> row.getObject(1, UUID.class),
        order);
  }

  void cancel(UUID order) {
    database.update(CANCEL, order);
  }

  /** Those of these numbers that were ordered in the round. */
  List<Ordered> numbered(UUID round, Collection<String> numbers) {
    return database.query(NUMBERED, OrderedTable::ordered, round, numbers.toArray(String[]::new));
  }

  void answer(List<BankAnswer> answers) {
    database.update(ANSWER, database.json(answers));
  }

  private static Ordered ordered(ResultSet row) throws SQLException {
    String reason = row.getString("return_reason");
    return new Ordered(
        row.getObject("id", UUID.class),
        row.getObject("grant_id", UUID.class),
        row.getString("number"),
        row.getObject("ordered_on", LocalDate.class),
        row.getLong("amount"),
        Ordered.Status.valueOf(row.getString("status")),
        row.getObject("paid_on", LocalDate.class),
        row.getString("reference"),
        row.getObject("returned_on", LocalDate.class),
        reason == null ? null : Payment.ReturnReason.valueOf(reason));
  }
}
