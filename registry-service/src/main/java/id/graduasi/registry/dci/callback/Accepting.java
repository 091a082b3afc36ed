package id.graduasi.registry.dci.callback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.registry.dci.message.Action;
import id.graduasi.registry.dci.message.Envelope;
import id.graduasi.registry.dci.sender.Sender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accepts messages: keeps them, and what has to be answered later, in one transaction. */
@ApplicationScoped
public class Accepting {

  private final Requests requests;
  private final Subscribing subscribing;
  private final Deliveries deliveries;
  private final Clock clock;

  Accepting(Requests requests, Subscribing subscribing, Deliveries deliveries, Clock clock) {
    this.requests = requests;
    this.subscribing = subscribing;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /**
   * Accepts a message that is answered later.
   *
   * @param callback where the answer goes; without one it is there to be asked for
   * @return the correlation id of the acknowledgement
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID later(Sender sender, Envelope envelope, Optional<String> callback) {
    Request request = request(sender, envelope, callback.orElse(null), envelope.message(), null);
    JsonNode outcome =
        switch (envelope.action()) {
          case SUBSCRIBE -> subscribing.subscribe(sender, request, envelope.message());
          case UNSUBSCRIBE -> subscribing.unsubscribe(sender, envelope.message());
          case SEARCH, TXN_STATUS -> null;
        };
    requests.add(outcome == null ? request : answered(request, outcome));
    callback.ifPresent(address -> deliveries.add(List.of(delivery(request, address))));
    return request.correlationId();
  }

  /** Remembers a message that is answered at once, for those who ask for its status. */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID now(Sender sender, Envelope envelope, ArrayNode outcome) {
    Request request = request(sender, envelope, null, null, Outcomes.of(outcome));
    requests.add(request);
    return request.correlationId();
  }

  private Request request(
      Sender sender,
      Envelope envelope,
      @Nullable String callback,
      @Nullable JsonNode message,
      @Nullable JsonNode outcome) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Request(
        UuidCreator.getTimeOrderedEpoch(),
        sender.id(),
        envelope.action(),
        envelope.transactionId(),
        references(envelope),
        message,
        callback,
        outcome,
        sender.subject(),
        sender.area(),
        now);
  }

  /** A subscription keeps its own filter: the message is not needed any more. */
  private static Request answered(Request request, JsonNode outcome) {
    return new Request(
        request.correlationId(),
        request.senderId(),
        request.action(),
        request.transactionId(),
        request.referenceIds(),
        null,
        request.callbackUri(),
        outcome,
        request.subject(),
        request.area(),
        request.receivedAt());
  }

  private static Deliveries.New delivery(Request request, String address) {
    return new Deliveries.New(
        request.senderId(),
        switch (request.action()) {
          case SEARCH -> Delivery.Kind.ON_SEARCH;
          case SUBSCRIBE -> Delivery.Kind.ON_SUBSCRIBE;
          case UNSUBSCRIBE -> Delivery.Kind.ON_UNSUBSCRIBE;
          case TXN_STATUS -> Delivery.Kind.TXN_ON_STATUS;
        },
        request.correlationId().toString(),
        request.correlationId().toString(),
        request.correlationId(),
        null,
        null,
        address,
        request.subject(),
        request.area());
  }

  private static List<String> references(Envelope envelope) {
    List<String> references = new ArrayList<>();
    for (String list : new String[] {"search_request", "subscribe_request"}) {
      envelope
          .message()
          .path(list)
          .forEach(one -> references.add(one.path("reference_id").asText()));
    }
    if (envelope.action() == Action.TXN_STATUS) {
      references.add(envelope.message().path("txnstatus_request").path("reference_id").asText());
    }
    return references;
  }
}
