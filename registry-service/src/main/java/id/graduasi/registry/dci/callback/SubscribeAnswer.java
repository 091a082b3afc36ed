package id.graduasi.registry.dci.callback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What became of wishes to subscribe, as {@code subscribe_response} tells it. */
final class SubscribeAnswer {

  private SubscribeAnswer() {}

  static ArrayNode of(Request request, List<Subscription> subscriptions) {
    ArrayNode answers = JsonNodeFactory.instance.arrayNode();
    if (request.outcome() == null) {
      return answers;
    }
    for (JsonNode outcome : request.outcome()) {
      ObjectNode answer = outcome.deepCopy();
      String code = outcome.path("code").asText();
      answer.remove("code");
      ArrayNode told = JsonNodeFactory.instance.arrayNode();
      subscriptions.stream()
          .filter(one -> one.id().toString().equals(code))
          .forEach(one -> told.add(one.info()));
      if (!told.isEmpty()) {
        answer.set("subscriptions", told);
      }
      answers.add(answer);
    }
    return answers;
  }
}
