package id.graduasi.registry.dci.callback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.registry.dci.message.Action;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where accepted messages are kept. */
@ApplicationScoped
public class Requests {

  private static final String ADD =
      """
      insert into dci_request (correlation_id, sender_id, action, transaction_id, reference_ids,
        message, callback_uri, outcome, subject, area_code, received_at)
      values (?, ?, ?, ?, ?::text[], ?, ?, ?::jsonb, ?, ?, ?)
      """;

  private static final int MOST = 100;

  private final Database database;
  private final SealedJson sealed;
  private final ObjectMapper json;

  Requests(Database database, SealedJson sealed, ObjectMapper json) {
    this.database = database;
    this.sealed = sealed;
    this.json = json;
  }

  /** Keeps a message. */
  public void add(Request request) {
    database.update(
        ADD,
        request.correlationId(),
        request.senderId(),
        request.action().name(),
        request.transactionId(),
        request.referenceIds().toArray(String[]::new),
        request.message() == null ? null : sealed.seal(request.correlationId(), request.message()),
        request.callbackUri(),
        request.outcome() == null ? null : request.outcome().toString(),
        request.subject(),
        request.area().code(),
        Timestamp.from(request.receivedAt()));
  }

  /** Says what became of a message. */
  void answered(UUID correlationId, JsonNode outcome) {
    database.update(
        "update dci_request set outcome = ?::jsonb where correlation_id = ?",
        outcome.toString(),
        correlationId);
  }

  Optional<Request> find(UUID correlationId) {
    return select("correlation_id = ?", correlationId).stream().findFirst();
  }

  List<Request> ofTransaction(String senderId, Action action, String transactionId) {
    return select(
        "sender_id = ? and action = ? and transaction_id = ?",
        senderId,
        action.name(),
        transactionId);
  }

  List<Request> ofReferences(String senderId, Action action, List<String> referenceIds) {
    return select(
        "sender_id = ? and action = ? and reference_ids && ?::text[]",
        senderId,
        action.name(),
        referenceIds.toArray(String[]::new));
  }

  /** Forgets what came before, but nothing that is still to be answered. */
  int forget(Instant before) {
    return database.update(
        "delete from dci_request r where received_at < ? and not exists"
            + " (select 1 from dci_delivery d where d.correlation_id = r.correlation_id)"
            + " and not exists (select 1 from dci_subscription s"
            + " where s.correlation_id = r.correlation_id and s.status = 'subscribe')",
        Timestamp.from(before));
  }

  private List<Request> select(String where, @Nullable Object... arguments) {
    return database.query(
        "select * from dci_request where " + where + " order by received_at desc limit " + MOST,
        this::request,
        arguments);
  }

  private Request request(ResultSet row) throws SQLException {
    UUID id = row.getObject("correlation_id", UUID.class);
    byte[] message = row.getBytes("message");
    String outcome = row.getString("outcome");
    try {
      return new Request(
          id,
          row.getString("sender_id"),
          Action.valueOf(row.getString("action")),
          row.getString("transaction_id"),
          List.of((String[]) row.getArray("reference_ids").getArray()),
          message == null ? null : sealed.open(id, message),
          row.getString("callback_uri"),
          outcome == null ? null : json.readTree(outcome),
          row.getString("subject"),
          Area.of(row.getString("area_code")),
          row.getTimestamp("received_at").toInstant());
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("an outcome cannot be read", unreadable);
    }
  }
}
