package id.graduasi.grants.grant;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The payments of grants. An index lets no second one stand beside one that is on its way or has
 * arrived. What is only ordered is no payment yet.
 */
@ApplicationScoped
public class Payments {

  private static final String OF =
      """
      select * from payment where grant_id = any (?) and paid_on is not null
      order by grant_id, recorded_at, id
      """;

  private static final String INSERT =
      """
      insert into payment (id, grant_id, area_code, facilitator_id, amount, channel, reference,
        status, paid_on, recorded_by, recorded_at)
      values (?, ?, ?, ?, ?, ?, ?, 'PAID', ?, ?, ?)
      """;

  private static final String RETURN =
      """
      update payment set status = 'RETURNED', returned_on = ?, return_reason = ?
      where grant_id = ? and status = 'PAID'
      """;

  private static final String LAST_RETURN =
      """
      select returned_on from payment where grant_id = ? and returned_on is not null
      order by returned_on desc limit 1
      """;

  private static final String ORDERED =
      "select grant_id, number from payment where grant_id = any (?) and status = 'ORDERED'";

  private final Database database;

  Payments(Database database) {
    this.database = database;
  }

  /** Of several grants, in the order in which they were recorded. */
  Map<UUID, List<Payment>> of(Collection<UUID> grants) {
    return database.query(OF, Payments::line, (Object) grants.toArray(UUID[]::new)).stream()
        .collect(
            Collectors.groupingBy(
                Line::grantId, Collectors.mapping(Line::payment, Collectors.toList())));
  }

  List<Payment> of(UUID grant) {
    return of(List.of(grant)).getOrDefault(grant, List.of());
  }

  /** The one that has not come back, if there is one. */
  public Optional<Payment> standing(UUID grant) {
    return of(grant).stream()
        .filter(payment -> payment.status() == Payment.Status.PAID)
        .findFirst();
  }

  /** When the bank last sent money of a grant back, whether it had been paid or only ordered. */
  Optional<LocalDate> lastReturn(UUID grant) {
    return database.query(LAST_RETURN, row -> row.getObject(1, LocalDate.class), grant).stream()
        .findFirst();
  }

  /** Refuses while a payment is on its way. */
  void requireNoneOrdered(UUID grant) {
    String number = ordered(List.of(grant)).get(grant);
    if (number != null) {
      throw new Refused(GrantProblem.PAYMENT_ORDERED, number).with("number", number);
    }
  }

  /** The numbers of payments on their way, by grant. */
  Map<UUID, String> ordered(Collection<UUID> grants) {
    return database
        .query(
            ORDERED,
            row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)),
            (Object) grants.toArray(UUID[]::new))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void insert(UUID id, Grant grant, Disburse request, String by, Instant at) {
    database.update(
        INSERT,
        id,
        grant.id(),
        grant.areaCode(),
        grant.facilitatorId(),
        request.amount(),
        request.channel().name(),
        request.reference(),
        request.paidOn(),
        by,
        Timestamp.from(at));
  }

  void takeBack(UUID grant, ReturnPayment request) {
    database.update(RETURN, request.returnedOn(), request.reason().name(), grant);
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getObject("grant_id", UUID.class),
        new Payment(
            row.getObject("id", UUID.class),
            row.getLong("amount"),
            Payment.Channel.valueOf(row.getString("channel")),
            row.getString("reference"),
            Payment.Status.valueOf(row.getString("status")),
            row.getObject("paid_on", LocalDate.class),
            row.getObject("returned_on", LocalDate.class),
            reason(row.getString("return_reason")),
            row.getString("recorded_by"),
            row.getTimestamp("recorded_at").toInstant()));
  }

  private static Payment.@Nullable ReturnReason reason(@Nullable String reason) {
    return reason == null ? null : Payment.ReturnReason.valueOf(reason);
  }

  private record Line(UUID grantId, Payment payment) {}
}
