package id.graduasi.registry.dci.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a message.
 *
 * @param referenceId the sender's name for it
 * @param locale the language it asked for, said again in the answer
 */
record Asked(String referenceId, JsonNode criteria, JsonNode pagination, @Nullable String locale) {

  /** The questions of a message: a list of searches, or one criteria that is all of it. */
  static List<Asked> of(JsonNode message) {
    List<Asked> asked = new ArrayList<>();
    for (JsonNode one : message.path("search_request")) {
      asked.add(
          new Asked(
              one.path("reference_id").asText(),
              one.path("search_criteria"),
              pagination(one),
              locale(one)));
    }
    for (String single : new String[] {"enrolled_criteria", "enrollment_criteria"}) {
      if (asked.isEmpty() && message.path(single).isObject()) {
        String reference = message.path("reference_id").asText("1");
        JsonNode criteria = message.path(single);
        asked.add(new Asked(reference, criteria, criteria.path("pagination"), locale(message)));
      }
    }
    return asked;
  }

  /** Inside the criteria, where the standard puts it, or beside them, where some put it. */
  private static JsonNode pagination(JsonNode request) {
    JsonNode inside = request.path("search_criteria").path("pagination");
    return inside.isObject() ? inside : request.path("pagination");
  }

  private static @Nullable String locale(JsonNode request) {
    return request.hasNonNull("locale") ? request.path("locale").asText() : null;
  }

  /** The beginning of the answer to it. */
  ObjectNode answer(Instant now, String status) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("reference_id", referenceId);
    answer.put("timestamp", now.toString());
    answer.put("status", status);
    if (locale != null) {
      answer.put("locale", locale);
    }
    return answer;
  }
}
