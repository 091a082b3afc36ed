package id.graduasi.registry.dci.callback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.platform.access.Area;
import id.graduasi.registry.dci.query.Unit;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sender wants to be told of.
 *
 * @param id the subscription code
 * @param correlationId of the message that subscribed
 * @param unit what the records are that tell of it
 * @param filter type and question: of whom it wants to be told
 * @param startsAt what happened before is not told
 * @param endsAt what happened from then on is not told
 */
public record Subscription(
    UUID id,
    String senderId,
    UUID correlationId,
    String transactionId,
    String referenceId,
    EventKind event,
    Unit unit,
    JsonNode filter,
    String callbackUri,
    @Nullable String locale,
    Instant startsAt,
    @Nullable Instant endsAt,
    boolean running,
    String subject,
    Area area,
    Instant createdAt) {

  /** Whether something of this kind at this time is to be told. */
  boolean covers(Happening happening) {
    return event == happening.kind()
        && !happening.at().isBefore(startsAt)
        && (endsAt == null || happening.at().isBefore(endsAt));
  }

  /** As answers describe it. */
  ObjectNode info() {
    ObjectNode info = JsonNodeFactory.instance.objectNode();
    info.put("version", "1.0.0");
    info.put("code", id.toString());
    info.put("status", running ? "subscribe" : "unsubscribe");
    info.put("timestamp", createdAt.toString());
    info.put("reg_event_type", event.word());
    info.put("notify_record_type", unit.word());
    return info;
  }
}
