package id.graduasi.registry.dci.callback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.registry.dci.search.Searching;
import id.graduasi.registry.dci.sender.Sender;
import id.graduasi.registry.dci.signature.SignedAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Makes what a callback says, when it is sent, of the data of that time. */
@ApplicationScoped
class CallbackBodies {

  private final Requests requests;
  private final Subscriptions subscriptions;
  private final Searching searching;
  private final TransactionStatus status;
  private final Notices notices;
  private final SignedAnswers answers;

  CallbackBodies(
      Requests requests,
      Subscriptions subscriptions,
      Searching searching,
      TransactionStatus status,
      Notices notices,
      SignedAnswers answers) {
    this.requests = requests;
    this.subscriptions = subscriptions;
    this.searching = searching;
    this.status = status;
    this.notices = notices;
    this.answers = answers;
  }

  /** The message of a delivery, signed; empty when there is nothing to tell any more. */
  @Transactional
  Optional<ObjectNode> of(Sender sender, Delivery delivery) {
    if (delivery.kind() == Delivery.Kind.NOTIFY) {
      return notices.of(sender, delivery).map(notice -> notify(sender, delivery, notice));
    }
    return requests
        .find(delivery.correlationId())
        .map(request -> answer(sender, delivery, request));
  }

  private ObjectNode answer(Sender sender, Delivery delivery, Request request) {
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message.put("transaction_id", request.transactionId());
    message.put("correlation_id", request.correlationId().toString());
    return switch (delivery.kind()) {
      case ON_SEARCH -> {
        ArrayNode found = searching.answer(sender, request.message());
        requests.answered(request.correlationId(), Outcomes.of(found));
        message.set("search_response", found);
        yield signed(sender, delivery, "on-search", found, message);
      }
      case ON_SUBSCRIBE -> {
        ArrayNode told =
            SubscribeAnswer.of(request, subscriptions.ofRequest(request.correlationId()));
        message.set("subscribe_response", told);
        yield signed(sender, delivery, "on-subscribe", told, message);
      }
      case ON_UNSUBSCRIBE -> {
        JsonNode outcome = request.outcome();
        UnsubscribeAnswer.into(message, request.receivedAt(), outcome);
        yield signed(sender, delivery, "on-unsubscribe", outcome, message);
      }
      case TXN_ON_STATUS -> {
        ObjectNode told = status.answer(sender, request.correlationId(), request.message());
        requests.answered(request.correlationId(), JsonNodeFactory.instance.arrayNode());
        yield signed(sender, delivery, "txn-on-status", JsonNodeFactory.instance.arrayNode(), told);
      }
      case NOTIFY -> throw new IllegalStateException("a notice answers no message");
    };
  }

  private ObjectNode notify(Sender sender, Delivery delivery, ObjectNode notice) {
    return signed(sender, delivery, "notify", notice.path("notify_event"), notice);
  }

  /** The id of the message stays the same however often it is sent, so a receiver knows repeats. */
  private ObjectNode signed(
      Sender sender, Delivery delivery, String action, JsonNode outcomes, ObjectNode message) {
    String name = delivery.correlationId() + ":" + delivery.id();
    UUID messageId = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
    return answers.of(action, messageId.toString(), sender.id(), outcomes, message);
  }
}
