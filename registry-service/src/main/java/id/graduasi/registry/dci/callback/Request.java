package id.graduasi.registry.dci.callback;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.platform.access.Area;
import id.graduasi.registry.dci.message.Action;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that was accepted.
 *
 * @param referenceIds the sender's names of what it asked
 * @param message what it asked, where that is answered later
 * @param callbackUri where the answer goes, if anywhere
 * @param outcome what became of each question; null until it is answered
 * @param subject in whose name it is answered
 * @param area what the sender might see
 */
public record Request(
    UUID correlationId,
    String senderId,
    Action action,
    String transactionId,
    List<String> referenceIds,
    @Nullable JsonNode message,
    @Nullable String callbackUri,
    @Nullable JsonNode outcome,
    String subject,
    Area area,
    Instant receivedAt) {

  public Request {
    referenceIds = List.copyOf(referenceIds);
  }

  /** Whether its answer has still to go out. */
  boolean pending() {
    return outcome == null && callbackUri != null;
  }
}
