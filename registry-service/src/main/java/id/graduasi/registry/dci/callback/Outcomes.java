package id.graduasi.registry.dci.callback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is kept of answers: which question, which status, why; no record. */
final class Outcomes {

  private static final String[] KEPT = {
    "reference_id", "timestamp", "status", "status_reason_code", "status_reason_message"
  };

  private Outcomes() {}

  static ArrayNode of(JsonNode answers) {
    ArrayNode outcomes = JsonNodeFactory.instance.arrayNode();
    for (JsonNode answer : answers) {
      ObjectNode outcome = outcomes.addObject();
      for (String field : KEPT) {
        if (answer.has(field)) {
          outcome.set(field, answer.path(field));
        }
      }
    }
    return outcomes;
  }
}
