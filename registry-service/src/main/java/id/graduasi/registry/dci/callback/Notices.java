package id.graduasi.registry.dci.callback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.registry.dci.query.Found;
import id.graduasi.registry.dci.query.Questions;
import id.graduasi.registry.dci.query.Restricted;
import id.graduasi.registry.dci.query.Unit;
import id.graduasi.registry.dci.record.Records;
import id.graduasi.registry.dci.sender.Sender;
import id.graduasi.registry.dci.sender.SenderScope;
import id.graduasi.registry.enrollment.EnrollmentState;
import id.graduasi.registry.enrollment.EnrollmentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tells of something that happened, with the records of those it is about. */
@ApplicationScoped
class Notices {

  private final Subscriptions subscriptions;
  private final Records records;
  private final Questions questions;

  Notices(Subscriptions subscriptions, Records records, Questions questions) {
    this.subscriptions = subscriptions;
    this.records = records;
    this.questions = questions;
  }

  /**
   * The {@code message} of a notification; empty when the subscription has ended, or the family is
   * no longer in the sender's part of the country.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<ObjectNode> of(Sender sender, Delivery delivery) {
    Happening happening = Objects.requireNonNull(delivery.happening());
    return subscriptions
        .find(Objects.requireNonNull(delivery.subscriptionId()))
        .filter(Subscription::running)
        .filter(one -> sender.may(SenderScope.SUBSCRIBE))
        .flatMap(one -> told(sender, one, happening));
  }

  private Optional<ObjectNode> told(Sender sender, Subscription one, Happening happening) {
    List<JsonNode> shown =
        records.of(one.unit(), hits(one.unit(), happening), showing(sender, one, happening));
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message.put("transaction_id", one.transactionId());
    message.put("correlation_id", one.correlationId().toString());
    message.put("subscription_code", one.id().toString());
    ArrayNode events = message.putArray("notify_event");
    for (JsonNode record : shown) {
      events.add(event(one, happening, record));
    }
    return Optional.of(message);
  }

  private static ObjectNode event(Subscription one, Happening happening, JsonNode record) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("reference_id", happening.eventId().toString());
    event.put("timestamp", happening.at().toString());
    ObjectNode data = event.putObject("data");
    data.put("version", "1.0.0");
    data.put(
        "reg_type",
        happening.kind().ofEnrollments()
            ? "ns:org:RegistryType:IBR"
            : "ns:org:RegistryType:Social");
    data.put("reg_event_type", happening.kind().word());
    data.put("reg_record_type", one.unit().word());
    data.set("reg_records", record);
    if (one.locale() != null) {
      event.put("locale", one.locale());
    }
    return event;
  }

  private Records.Showing showing(Sender sender, Subscription one, Happening happening) {
    String purpose = "SP-DCI " + sender.id() + ": " + sender.purpose();
    return new Records.Showing(
        sender.may(SenderScope.IDENTIFIERS),
        Restricted.in(Filters.read(questions, one.filter())),
        purpose.substring(0, Math.min(purpose.length(), 300)),
        then(happening));
  }

  private static List<Found.Hit> hits(Unit unit, Happening happening) {
    return switch (unit) {
      case GROUP -> List.of(new Found.Hit(happening.familyId(), happening.familyId()));
      case MEMBER ->
          Objects.requireNonNullElse(happening.memberIds(), List.<java.util.UUID>of()).stream()
              .map(member -> new Found.Hit(member, happening.familyId()))
              .toList();
      case BENEFICIARY ->
          List.of(
              new Found.Hit(
                  Objects.requireNonNull(happening.enrollment()).enrollmentId(),
                  happening.familyId()));
    };
  }

  /** A graduation is told as one, also when it was reversed before the receiver came back. */
  private static UnaryOperator<EnrollmentState> then(Happening happening) {
    Happening.EnrollmentThen then = happening.enrollment();
    return then == null
        ? UnaryOperator.identity()
        : now ->
            now.shownAs(EnrollmentStatus.valueOf(then.status()), then.reason(), then.effectiveOn());
  }
}
