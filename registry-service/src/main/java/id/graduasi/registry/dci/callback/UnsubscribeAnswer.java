package id.graduasi.registry.dci.callback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.registry.dci.message.Replies;
import java.time.Instant;

/** What became of codes that were to end, as {@code on-unsubscribe} tells it. */
final class UnsubscribeAnswer {

  private UnsubscribeAnswer() {}

  static void into(ObjectNode message, Instant at, JsonNode outcome) {
    String status = Replies.status(outcome);
    message.put("timestamp", at.toString());
    message.put("status", status);
    if (status.equals("rjct")) {
      message.set("status_reason_code", outcome.path(0).path("status_reason_code"));
    }
    ArrayNode codes = message.putArray("subscription_status");
    for (JsonNode one : outcome) {
      // A code that nobody knows has no state; one that had ended before has ended.
      if (!one.path("status_reason_code").asText().equals("rjct.subscription_code.invalid")) {
        codes
            .addObject()
            .put("code", one.path("reference_id").asText())
            .put("status", "unsubscribe");
      }
    }
  }
}
