package id.graduasi.registry.dci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.platform.access.CurrentScope;
import id.graduasi.registry.dci.callback.Accepting;
import id.graduasi.registry.dci.callback.TransactionStatus;
import id.graduasi.registry.dci.message.Action;
import id.graduasi.registry.dci.message.DciRefusal;
import id.graduasi.registry.dci.message.Envelope;
import id.graduasi.registry.dci.message.Envelopes;
import id.graduasi.registry.dci.message.ErrorCode;
import id.graduasi.registry.dci.message.MessageForm;
import id.graduasi.registry.dci.message.Replies;
import id.graduasi.registry.dci.search.Searching;
import id.graduasi.registry.dci.sender.KnownMessages;
import id.graduasi.registry.dci.sender.KnownSender;
import id.graduasi.registry.dci.sender.Sender;
import id.graduasi.registry.dci.sender.SenderScope;
import id.graduasi.registry.dci.signature.Signatures;
import id.graduasi.registry.dci.signature.SignedAnswers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is done with every message: it is read, its sender is recognised, its signature verified,
 * and then it is answered in the sender's part of the country, in one transaction with its id, by
 * which a repeat is known.
 */
@ApplicationScoped
class Conversations {

  private final Envelopes envelopes;
  private final KnownSender senders;
  private final Signatures signatures;
  private final KnownMessages messages;
  private final Searching searching;
  private final Accepting accepting;
  private final TransactionStatus status;
  private final SignedAnswers answers;
  private final CurrentScope scope;
  private final Clock clock;

  Conversations(
      Envelopes envelopes,
      KnownSender senders,
      Signatures signatures,
      KnownMessages messages,
      Searching searching,
      Accepting accepting,
      TransactionStatus status,
      SignedAnswers answers,
      CurrentScope scope,
      Clock clock) {
    this.envelopes = envelopes;
    this.senders = senders;
    this.signatures = signatures;
    this.messages = messages;
    this.searching = searching;
    this.accepting = accepting;
    this.status = status;
    this.answers = answers;
    this.scope = scope;
    this.clock = clock;
  }

  /** A search that is answered at once. */
  ObjectNode search(JsonNode body) {
    return found(body, MessageForm.SEARCH, SenderScope.SEARCH, searching::answer);
  }

  /** Who is enrolled, or what became of enrollments, answered at once. */
  ObjectNode enrollments(JsonNode body) {
    return found(body, MessageForm.ENROLLED, SenderScope.ENROLLMENT, searching::enrollments);
  }

  /** What became of an earlier message, answered at once. */
  ObjectNode status(JsonNode body) {
    Envelope envelope = envelopes.read(Action.TXN_STATUS, MessageForm.TXN_STATUS, body);
    return with(
        envelope,
        SenderScope.SEARCH,
        sender -> {
          UUID correlationId = UuidCreator.getTimeOrderedEpoch();
          ObjectNode message = status.answer(sender, correlationId, envelope.message());
          return answers.of(
              Action.TXN_STATUS.answer(),
              correlationId.toString(),
              sender.id(),
              JsonNodeFactory.instance.arrayNode(),
              message);
        });
  }

  /** A message that is answered later, where it names an address. */
  ObjectNode later(Action action, MessageForm form, SenderScope needed, JsonNode body) {
    Envelope envelope = envelopes.read(action, form, body);
    return with(
        envelope,
        needed,
        (sender, callback) ->
            Replies.ack(accepting.later(sender, envelope, callback), clock.instant()));
  }

  private ObjectNode found(
      JsonNode body,
      MessageForm form,
      SenderScope needed,
      BiFunction<Sender, JsonNode, ArrayNode> search) {
    Envelope envelope = envelopes.read(Action.SEARCH, form, body);
    return with(
        envelope,
        needed,
        sender -> {
          ArrayNode found = search.apply(sender, envelope.message());
          UUID correlationId = accepting.now(sender, envelope, found);
          ObjectNode message = JsonNodeFactory.instance.objectNode();
          message.put("transaction_id", envelope.transactionId());
          message.put("correlation_id", correlationId.toString());
          message.set("search_response", found);
          return answers.of(
              Action.SEARCH.answer(), correlationId.toString(), sender.id(), found, message);
        });
  }

  private ObjectNode with(
      Envelope envelope, SenderScope needed, Function<Sender, ObjectNode> answer) {
    Sender sender = recognised(envelope, needed);
    return inScope(sender, envelope, () -> answer.apply(sender));
  }

  private ObjectNode with(
      Envelope envelope,
      SenderScope needed,
      BiFunction<Sender, Optional<String>, ObjectNode> answer) {
    Sender sender = recognised(envelope, needed);
    Optional<String> callback = senders.callback(sender, envelope.header());
    return inScope(sender, envelope, () -> answer.apply(sender, callback));
  }

  private Sender recognised(Envelope envelope, SenderScope needed) {
    Sender sender = senders.of(envelope.header(), needed);
    signatures.require(sender, envelope);
    return sender;
  }

  private ObjectNode inScope(Sender sender, Envelope envelope, Supplier<ObjectNode> answer) {
    return scope.within(
        sender.scope(),
        sender.subject(),
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      requireNew(sender, envelope);
                      return answer.get();
                    }));
  }

  private void requireNew(Sender sender, Envelope envelope) {
    if (!messages.add(sender.id(), envelope.header().messageId(), clock.instant())) {
      throw new DciRefusal(
          ErrorCode.REQUEST_BAD,
          "header.message_id: rjct.message_id.duplicate, it was used before");
    }
  }
}
