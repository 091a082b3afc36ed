package id.graduasi.registry.dci.callback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.registry.dci.query.Questions;
import id.graduasi.registry.dci.query.ReasonCode;
import id.graduasi.registry.dci.query.Rejection;
import id.graduasi.registry.dci.query.Unit;
import id.graduasi.registry.dci.sender.Sender;
import id.graduasi.registry.dci.sender.SenderScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes and ends subscriptions, each by itself; what becomes of them is told later. */
@ApplicationScoped
class Subscribing {

  private final Subscriptions subscriptions;
  private final Questions questions;
  private final Clock clock;

  Subscribing(Subscriptions subscriptions, Questions questions, Clock clock) {
    this.subscriptions = subscriptions;
    this.questions = questions;
    this.clock = clock;
  }

  /** Subscribes; the outcome of each wish, as {@code on-subscribe} tells it. */
  ArrayNode subscribe(Sender sender, Request request, JsonNode message) {
    ArrayNode outcome = JsonNodeFactory.instance.arrayNode();
    Set<String> references = new HashSet<>();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (JsonNode wish : message.path("subscribe_request")) {
      String reference = wish.path("reference_id").asText();
      ObjectNode one = outcome.addObject();
      one.put("reference_id", reference);
      one.put("timestamp", now.toString());
      try {
        if (!references.add(reference)) {
          throw new Rejection(
              ReasonCode.REFERENCE_ID_DUPLICATE, "each wish needs a reference_id of its own");
        }
        Subscription subscription = subscription(sender, request, wish, now);
        if (!subscriptions.add(subscription)) {
          throw new Rejection(
              ReasonCode.ALREADY_SUBSCRIBED, "this transaction and reference are known");
        }
        one.put("status", "succ");
        one.put("code", subscription.id().toString());
      } catch (Rejection rejected) {
        one.put("status", "rjct");
        one.put("status_reason_code", rejected.reason().code());
        one.put("status_reason_message", rejected.getMessage());
      }
    }
    return outcome;
  }

  /** Ends subscriptions; the outcome of each code, as {@code on-unsubscribe} tells it. */
  ArrayNode unsubscribe(Sender sender, JsonNode message) {
    ArrayNode outcome = JsonNodeFactory.instance.arrayNode();
    for (JsonNode code : message.path("subscription_codes")) {
      ObjectNode one = outcome.addObject();
      one.put("reference_id", code.asText());
      Optional<Subscription> known =
          id(code.asText())
              .flatMap(subscriptions::find)
              .filter(found -> found.senderId().equals(sender.id()));
      if (known.isEmpty()) {
        one.put("status", "rjct");
        one.put("status_reason_code", ReasonCode.SUBSCRIPTION_CODE_INVALID.code());
      } else if (!subscriptions.end(sender.id(), known.get().id())) {
        one.put("status", "rjct");
        one.put("status_reason_code", ReasonCode.ALREADY_UNSUBSCRIBED.code());
      } else {
        one.put("status", "succ");
      }
    }
    return outcome;
  }

  private Subscription subscription(Sender sender, Request request, JsonNode wish, Instant now) {
    JsonNode criteria = wish.path("subscribe_criteria");
    EventKind event =
        EventKind.named(criteria.path("reg_event_type").asText())
            .orElseThrow(
                () ->
                    new Rejection(
                        ReasonCode.NOTIFY_TYPES_INVALID,
                        "reg_event_type: REGISTER, NewHouseHoldMember, enrollement,"
                            + " enrollement_status_change"));
    Unit unit =
        Unit.named(criteria.path("notify_record_type").asText())
            .map(asked -> event.ofEnrollments() ? Unit.BENEFICIARY : asked)
            .filter(event::tellsOf)
            .orElseThrow(
                () ->
                    new Rejection(
                        ReasonCode.NOTIFY_DETAILS_INVALID,
                        "notify_record_type: Group or Member; Beneficiary for enrollments"));
    if (event.ofEnrollments() && !sender.may(SenderScope.ENROLLMENT)) {
      throw new Rejection(
          ReasonCode.NOTIFY_TYPES_INVALID, "the sender is not registered for ENROLLMENT");
    }
    ObjectNode filter = JsonNodeFactory.instance.objectNode();
    filter.put("type", criteria.path("filter_type").asText());
    filter.set("query", criteria.path("filter"));
    requireReadable(filter);
    Instant starts = time(criteria.path("frequency").path("start_time"));
    return new Subscription(
        UuidCreator.getTimeOrderedEpoch(),
        sender.id(),
        request.correlationId(),
        request.transactionId(),
        wish.path("reference_id").asText(),
        event,
        unit,
        filter,
        request.callbackUri() == null ? "" : request.callbackUri(),
        wish.hasNonNull("locale") ? wish.path("locale").asText() : null,
        starts == null || starts.isBefore(now) ? now : starts,
        time(criteria.path("frequency").path("end_time")),
        true,
        request.subject(),
        request.area(),
        now);
  }

  private void requireReadable(JsonNode filter) {
    try {
      Filters.read(questions, filter);
    } catch (Rejection unreadable) {
      throw new Rejection(ReasonCode.NOTIFY_DETAILS_INVALID, "filter: " + unreadable.getMessage());
    }
  }

  private static @Nullable Instant time(JsonNode text) {
    try {
      return text.isTextual() ? OffsetDateTime.parse(text.textValue()).toInstant() : null;
    } catch (DateTimeException notATime) {
      throw new Rejection(ReasonCode.TIMESTAMP_INVALID, "frequency: times with their zone");
    }
  }

  private static Optional<UUID> id(String code) {
    try {
      return Optional.of(UUID.fromString(code));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
