package id.graduasi.registry.dci;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.Calls.registered;
import static id.graduasi.registry.dci.Dci.post;
import static id.graduasi.registry.dci.Dci.subscribe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.platform.testkit.infra.Databases;
import id.graduasi.registry.People;
import id.graduasi.registry.RegistryTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is answered later and told of, to a server of the sender's own. */
@RegistryTest
class CallbackTest {

  /** More with {@code -Dgraduasi.dci.subscriptions=1000}. */
  private static final int SUBSCRIPTIONS = Integer.getInteger("graduasi.dci.subscriptions", 30);

  private static final Duration PATIENCE = Duration.ofSeconds(30 + SUBSCRIPTIONS / 5);

  private final String kafka;
  private Receiver receiver;
  private String sender;

  CallbackTest(@ConfigProperty(name = "kafka.bootstrap.servers") String kafka) {
    this.kafka = kafka;
  }

  @BeforeEach
  void open() throws IOException {
    receiver = new Receiver();
    sender = Dci.sender(Map.of("callbackHosts", List.of(receiver.authority())));
  }

  @AfterEach
  void close() {
    receiver.close();
    Dci.register(sender, Map.of("active", false));
  }

  @Test
  void aSearchIsAcknowledgedAndAnsweredWhereItSays() {
    Map<String, Object> family = People.family();
    registered(family);
    ObjectNode search = Dci.search(sender, Dci.byIdentifier("KK", family.get("kk").toString()));

    String correlation = ack(post("search", Dci.to(receiver.uri("/registry/on-search"), search)));

    JsonNode callback = await("on-search", 1).getFirst();
    assertThat(callback.path("message").path("correlation_id").asText()).isEqualTo(correlation);
    assertThat(callback.path("message").path("transaction_id"))
        .isEqualTo(search.path("message").path("transaction_id"));
    assertThat(callback.path("header").path("status").asText()).isEqualTo("succ");
    assertThat(callback.path("header").path("receiver_id").asText()).isEqualTo(sender);
    assertThat(callback.findPath("reg_records").path(0).path("group_size").asInt()).isEqualTo(2);
    StandardForms.require("on-search", callback);
    await(() -> deliveries() == 0);
    String kept =
        Databases.query(
                "select encode(message, 'escape') || coalesce(outcome::text, '') from dci_request"
                    + " where correlation_id = ?::uuid",
                correlation)
            .getFirst();
    assertThat(kept).contains("succ").doesNotContain(family.get("kk").toString());
  }

  @Test
  void whoNamesNoAddressAsksForTheAnswer() {
    Map<String, Object> family = People.family();
    registered(family);
    ObjectNode search = Dci.search(sender, Dci.byIdentifier("KK", family.get("kk").toString()));
    ack(post("search", search));

    JsonNode status = status(search.path("message").path("transaction_id").asText(), "search");

    assertThat(status.findPath("search_response").path(0).path("status").asText())
        .isEqualTo("succ");
    assertThat(status.findPath("reg_records")).hasSize(1);
    StandardForms.require("txn-on-status", status);
    JsonNode unknown = status("nobody's", "search");
    assertThat(unknown.findPath("search_response")).isEmpty();
    StandardForms.require("txn-on-status", unknown);
  }

  @Test
  void statusAndUnsubscribingAreAnsweredLaterToo() {
    ObjectNode asked =
        Dci.message(
            "txn-status",
            sender,
            Map.of(
                "transaction_id",
                "t",
                "txnstatus_request",
                Map.of(
                    "reference_id",
                    "r",
                    "txn_type",
                    "search",
                    "attribute_type",
                    "transaction_id",
                    "attribute_value",
                    "t")));
    ack(post("txn/status", Dci.to(receiver.uri("/x"), asked)));
    StandardForms.require("txn-on-status", await("txn-on-status", 1).getFirst());

    ack(post("unsubscribe", unsubscribe("sub-test-001")));
    JsonNode refused = await("on-unsubscribe", 1).getFirst();
    StandardForms.require("on-unsubscribe", refused);
    assertThat(refused.path("message").path("status_reason_code").asText())
        .isEqualTo("rjct.subscription_code.invalid");
  }

  @Test
  void aFamilyAndItsNewMemberAreToldInOrderUntilUnsubscribed() {
    String village = "35.22.15.2017";
    Object there = Map.of("place", village);
    String code = subscribed(subscribe(sender, uri(), "REGISTER", "Group", there));
    subscribed(subscribe(sender, uri(), "NewHouseHoldMember", "Member", there));
    registered(People.family("35.22.15.2018"));

    Map<String, Object> family = People.family(village);
    UUID id = registered(family);
    Map<String, Object> baby = People.child();
    baby.put("name", "Rizki");
    baby.remove("id");
    as("bojonegoro")
        .body(baby)
        .put("/api/v1/families/" + id + "/members/" + UUID.randomUUID())
        .then()
        .statusCode(201);

    List<JsonNode> told = await("notify", 2);
    assertThat(events(told)).containsExactly("REGISTER", "NewHouseHoldMember");
    assertThat(told.getFirst().findPath("reg_records").path("place").path("identifier").asText())
        .isEqualTo(village);
    assertThat(told.get(1).findValuesAsText("given_name")).containsExactly("Rizki");
    told.forEach(one -> StandardForms.require("notify", one));

    ack(post("unsubscribe", unsubscribe(code)));
    assertThat(await("on-unsubscribe", 1).getFirst().path("message").path("status").asText())
        .isEqualTo("succ");
    registered(People.family(village));
    registered(People.family(village));
    settle();
    assertThat(receiver.taken("notify")).hasSize(2);
  }

  @Test
  void aGraduationIsToldAsStatus3WithItsDate() {
    UUID family = registered(People.family());
    UUID enrollment = UUID.randomUUID();
    Object it = Map.of("group_identifier", number(family));
    subscribed(subscribe(sender, uri(), "enrollement", "Beneficiary", it));
    subscribed(subscribe(sender, uri(), "enrollement_status_change", "Beneficiary", it));

    enroll(enrollment, family);
    suspend(enrollment);
    graduated(family);

    List<JsonNode> told = await("notify", 3);
    assertThat(events(told))
        .containsExactly("enrollement", "enrollement_status_change", "enrollement_status_change");
    List<JsonNode> changes =
        told.stream().filter(one -> events(List.of(one)).getFirst().endsWith("change")).toList();
    assertThat(changes.stream().map(one -> one.findPath("enrollment_status").asText()))
        .containsExactly("4", "3");
    assertThat(changes.getLast().findPath("status_change_date").asText()).isEqualTo("2026-04-01");
    assertThat(changes.getLast().findPath("programme_identifier").asText()).isEqualTo("PKH");

    JsonNode enrolled =
        enrolled(Map.of("enrollment_status", "3", "group_identifier", number(family)));
    assertThat(enrolled.findPath("enrollment_status").asText()).isEqualTo("3");
    assertThat(enrolled.findPath("status_change_date").asText()).isEqualTo("2026-04-01");
    assertThat(enrolled.findPath("programme_name").asText()).isEqualTo("Program Keluarga Harapan");
    assertThat(enrolled.findPath("assistance_unit").asText()).isEqualTo("3");
    StandardForms.require("on-search", enrolled);
  }

  @Test
  void aReceiverThatWasDownGetsEverythingOnceItIsBackInOrderForEachFamily() {
    String village = "35.22.15.2008";
    int subscriptions = SUBSCRIPTIONS;
    for (int i = 0; i < subscriptions; i++) {
      ack(
          post(
              "subscribe",
              subscribe(
                  sender,
                  uri(),
                  "enrollement_status_change",
                  "Beneficiary",
                  Map.of(
                      "$and",
                      List.of(
                          Map.of("place", village),
                          Map.of("group_size", Map.of("$lt", i + 10)))))));
    }
    await("on-subscribe", subscriptions);
    UUID family = registered(People.family(village));
    UUID enrollment = UUID.randomUUID();
    enroll(enrollment, family);

    receiver.answers(503);
    suspend(enrollment);
    as("bojonegoro")
        .body(Map.of("effectiveOn", "2026-03-01", "reason", "FIELD_CHECKED"))
        .post("/api/v1/enrollments/" + enrollment + "/reinstatements")
        .then()
        .statusCode(200);
    await(() -> deliveries() == 2 * subscriptions);
    await(
        () ->
            Databases.query(
                        "select failures from dci_receiver where receiver = ?",
                        receiver.authority())
                    .size()
                == 1);
    assertThat(receiver.taken("notify")).isEmpty();
    receiver.answers(200);

    Map<String, List<String>> statuses = new HashMap<>();
    for (JsonNode one : await("notify", 2 * subscriptions)) {
      statuses
          .computeIfAbsent(one.findPath("subscription_code").asText(), any -> new ArrayList<>())
          .add(one.findPath("enrollment_status").asText());
    }
    assertThat(statuses).hasSize(subscriptions);
    assertThat(new HashSet<>(statuses.values())).containsExactly(List.of("4", "1"));
    await(() -> deliveries() == 0);
  }

  @Test
  void whatAReceiverRefusesIsSetAsideAndCanBeSentAgain() {
    receiver.answers(400);
    ObjectNode search = Dci.search(sender, Dci.byIdentifier("UIN", "TEST-001"));
    ack(post("search", Dci.to(uri(), search)));
    await(() -> faults().equals(List.of("status 400")));
    Databases.execute(
        "update dci_delivery set attempts = 7, due_at = now() where sender_id = ?", sender);

    await(() -> dead().statusCode() == 200 && dead().path("items.size()").equals(1));
    int id = dead().path("items[0].id");
    dead().then().body("items[0].lastFault", equalTo("status 400"));
    receiver.answers(200);
    as("ministry").post("/api/v1/dci-deliveries/" + id + "/replays").then().statusCode(204);

    await("on-search", 1);
    as("ministry").post("/api/v1/dci-deliveries/" + id + "/replays").then().statusCode(404);
  }

  @Test
  void noRedirectIsFollowed() {
    receiver.answers(302);
    ack(post("search", Dci.to(uri(), Dci.search(sender, Dci.byIdentifier("UIN", "1")))));

    await(() -> faults().equals(List.of("status 302")));
  }

  private String uri() {
    return receiver.uri("/callback");
  }

  private String subscribed(ObjectNode subscribe) {
    String correlation = ack(post("subscribe", subscribe));
    await(() -> answer(correlation) != null);
    JsonNode answer = answer(correlation);
    StandardForms.require("on-subscribe", answer);
    assertThat(answer.path("header").path("status").asText())
        .as(answer.toString())
        .isEqualTo("succ");
    return answer.findPath("code").asText();
  }

  private JsonNode answer(String correlation) {
    return receiver.taken("on-subscribe").stream()
        .filter(one -> one.path("message").path("correlation_id").asText().equals(correlation))
        .findFirst()
        .orElse(null);
  }

  private ObjectNode unsubscribe(String code) {
    return Dci.to(
        uri(),
        Dci.message(
            "unsubscribe",
            sender,
            Map.of(
                "transaction_id",
                "t",
                "timestamp",
                "2026-03-28T03:12:00Z",
                "subscription_codes",
                List.of(code))));
  }

  private JsonNode status(String transaction, String type) {
    Response answer =
        post(
            "sync/txn/status",
            Dci.message(
                "txn-status",
                sender,
                Map.of(
                    "transaction_id",
                    "status",
                    "txnstatus_request",
                    Map.of(
                        "reference_id",
                        "r",
                        "txn_type",
                        type,
                        "attribute_type",
                        "transaction_id",
                        "attribute_value",
                        transaction))));
    answer.then().statusCode(200).body("header.action", equalTo("txn-on-status"));
    return Dci.read(answer.asString());
  }

  private JsonNode enrolled(Map<String, Object> query) {
    ObjectNode message =
        Dci.message(
            "search",
            sender,
            Map.of(
                "transaction_id",
                "t",
                "enrolled_criteria",
                Dci.criteria(
                    "expression", Map.of("value", Map.of("expression", Map.of("query", query))))));
    Response answer = post("sync/enrolled", message);
    answer.then().statusCode(200);
    return Dci.read(answer.asString());
  }

  private static String ack(Response answer) {
    answer.then().statusCode(200).body("message.ack_status", equalTo("ACK"));
    return answer.path("message.correlation_id");
  }

  private static List<String> events(List<JsonNode> told) {
    return told.stream().map(one -> one.findPath("reg_event_type").asText()).toList();
  }

  private List<JsonNode> await(String action, int count) {
    await(() -> receiver.taken(action).size() >= count);
    List<JsonNode> taken = receiver.taken(action);
    assertThat(taken).hasSize(count);
    return taken;
  }

  /** Everything that the journal holds now has been told on. */
  private void settle() {
    UUID marker = registered(People.family("35.22.15.2002"));
    String position =
        Databases.query(
                "select max(recorded_in::text::bigint) from journal where key = ?",
                marker.toString())
            .getFirst();
    await(
        () ->
            Databases.query("select transaction from dci_progress").getFirst().compareTo(position)
                >= 0);
    await(() -> deliveries() == 0);
  }

  private int deliveries() {
    return Integer.parseInt(
        Databases.query("select count(*) from dci_delivery where sender_id = ?", sender)
            .getFirst());
  }

  private List<String> faults() {
    return Databases.query(
        "select coalesce(last_fault, '') from dci_delivery where sender_id = ?", sender);
  }

  private Response dead() {
    return as("ministry").get("/api/v1/dci-deliveries?state=DEAD&senderId=" + sender);
  }

  private static String number(UUID family) {
    return as("bojonegoro").get("/api/v1/families/" + family).path("familyNumber");
  }

  private static void enroll(UUID enrollment, UUID family) {
    as("bojonegoro")
        .body(Map.of("familyId", family, "programme", "PKH", "startedOn", "2022-01-10"))
        .put("/api/v1/enrollments/" + enrollment)
        .then()
        .statusCode(201);
  }

  private static void suspend(UUID enrollment) {
    as("bojonegoro")
        .body(Map.of("reason", "UNDER_CHECK", "effectiveOn", "2026-02-01"))
        .post("/api/v1/enrollments/" + enrollment + "/suspensions")
        .then()
        .statusCode(200);
  }

  /** A case that graduation tells to be due. */
  private void graduated(UUID family) {
    String body =
        """
        {"caseId": "%s", "familyId": "%s", "familyNumber": "KPM-3522-00000001",
         "kind": "INDEPENDENT", "programme": "PKH", "step": "DUE", "dueStep": null,
         "decision": null, "effectiveOn": "2026-04-01", "contradiction": null, "version": 7,
         "areaCode": "35.22.15.2001", "facilitatorId": null}
        """
            .formatted(UUID.randomUUID(), family);
    RecordHeaders headers = new RecordHeaders();
    Map.of(
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_type",
            "id.graduasi.graduation.case.due.v1",
            "ce_time",
            Instant.parse("2026-06-02T03:00:00Z").toString())
        .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", kafka),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(
          new ProducerRecord<>(
              "graduation.case",
              null,
              family.toString(),
              body.getBytes(StandardCharsets.UTF_8),
              headers));
    }
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("it did not happen within " + PATIENCE);
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new AssertionError(stopped);
      }
    }
  }
}
