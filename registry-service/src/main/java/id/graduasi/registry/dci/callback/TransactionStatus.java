package id.graduasi.registry.dci.callback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.registry.dci.message.Action;
import id.graduasi.registry.dci.search.Searching;
import id.graduasi.registry.dci.sender.Sender;
import id.graduasi.registry.dci.sender.SenderScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of a sender's messages. Of a search that had no address to answer to, the answer
 * itself, made anew.
 */
@ApplicationScoped
public class TransactionStatus {

  private final Requests requests;
  private final Subscriptions subscriptions;
  private final Searching searching;

  TransactionStatus(Requests requests, Subscriptions subscriptions, Searching searching) {
    this.requests = requests;
    this.subscriptions = subscriptions;
    this.searching = searching;
  }

  /** The {@code message} that answers a question for a status. */
  @Transactional(Transactional.TxType.MANDATORY)
  public ObjectNode answer(Sender sender, UUID correlationId, JsonNode message) {
    JsonNode asked = message.path("txnstatus_request");
    String type = asked.path("txn_type").asText();
    List<Request> found = found(sender, type, asked);
    ObjectNode status = JsonNodeFactory.instance.objectNode();
    status.put(
        "transaction_id",
        found.isEmpty()
            ? message.path("transaction_id").asText()
            : found.getFirst().transactionId());
    status.put(
        "correlation_id",
        (found.isEmpty() ? correlationId : found.getFirst().correlationId()).toString());
    ArrayNode searches = status.putArray("search_response");
    if (type.equals("subscribe")) {
      ArrayNode answers = status.putArray("subscribe_response");
      found.forEach(request -> answers.addAll(subscribed(request)));
    } else {
      found.forEach(request -> searches.addAll(searched(sender, request)));
    }
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("transaction_id", message.path("transaction_id").asText());
    answer.put("correlation_id", correlationId.toString());
    ObjectNode response = answer.putObject("txnstatus_response");
    response.put("txn_type", type);
    response.set("txn_status", status);
    return answer;
  }

  /** Nothing is received here that a receipt could be asked for. */
  private List<Request> found(Sender sender, String type, JsonNode asked) {
    JsonNode value = asked.path("attribute_value");
    List<Action> actions =
        switch (type) {
          case "search" -> List.of(Action.SEARCH);
          case "subscribe" -> List.of(Action.SUBSCRIBE);
          default -> List.of();
        };
    List<Request> found = new ArrayList<>();
    for (Action action : actions) {
      switch (asked.path("attribute_type").asText()) {
        case "transaction_id" ->
            found.addAll(requests.ofTransaction(sender.id(), action, value.asText()));
        case "reference_id_list" ->
            found.addAll(requests.ofReferences(sender.id(), action, texts(value)));
        default ->
            id(value.asText())
                .flatMap(requests::find)
                .filter(one -> one.senderId().equals(sender.id()) && one.action() == action)
                .ifPresent(found::add);
      }
    }
    return found;
  }

  private ArrayNode searched(Sender sender, Request request) {
    boolean unanswered = request.outcome() == null;
    if (unanswered && request.callbackUri() == null && request.message() != null) {
      return sender.may(SenderScope.SEARCH)
          ? searching.answer(sender, request.message())
          : JsonNodeFactory.instance.arrayNode();
    }
    ArrayNode answers = JsonNodeFactory.instance.arrayNode();
    if (!unanswered) {
      request.outcome().forEach(answers::add);
    } else {
      request
          .referenceIds()
          .forEach(
              reference ->
                  answers
                      .addObject()
                      .put("reference_id", reference)
                      .put("timestamp", request.receivedAt().toString())
                      .put("status", "pdng"));
    }
    return answers;
  }

  private ArrayNode subscribed(Request request) {
    return SubscribeAnswer.of(request, subscriptions.ofRequest(request.correlationId()));
  }

  private static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(one -> texts.add(one.asText()));
    } else {
      texts.add(value.asText());
    }
    return texts;
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
