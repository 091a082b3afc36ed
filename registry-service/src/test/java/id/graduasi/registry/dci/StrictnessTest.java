package id.graduasi.registry.dci;

import static id.graduasi.registry.Calls.as;
import static id.graduasi.registry.dci.Dci.byIdentifier;
import static id.graduasi.registry.dci.Dci.post;
import static id.graduasi.registry.dci.Dci.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.graduasi.platform.testkit.infra.Tokens;
import id.graduasi.registry.RegistryTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, with which status and code; and that nothing at all is a fault of ours. */
@RegistryTest
class StrictnessTest {

  private static String sender;

  @BeforeEach
  void register() {
    if (sender == null) {
      sender = Dci.sender(Map.of());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/header/version, '\"2.0.0\"', err.version.not_supported",
    "/header/is_msg_encrypted, true, err.encryption.invalid",
    "/header/sender_id, '\"nobody\"', err.sender_id.invalid",
    "/header/sender_id, '\"\"', err.request.bad",
    "/header/action, '\"subscribe\"', err.request.bad",
    "/header/total_count, 2, err.request.bad",
    "/header/total_count, '\"1\"', err.request.bad",
    "/header/total_count, 0, err.request.bad",
    "/header/message_ts, '\"2026-03-28T03:12:00\"', err.request.bad",
    "/header/message_ts, '\"2026-13-28T03:12:00Z\"', err.request.bad",
    "/header/message_ts, '\"yesterday\"', err.request.bad",
    "/header/message_ts, 1606970629, err.request.bad",
    "/header/message_id, '\"\"', err.request.bad",
    "/header, '[]', err.request.bad",
    "/message, '\"text\"', err.request.bad",
    "/message/search_request, '[]', err.request.bad",
    "/message/search_request, '{}', err.request.bad",
    "/message/search_request/0/timestamp, '\"not-a-timestamp\"', err.request.bad",
    "/message/search_request/0/timestamp, '\"2024-01-15T10:30:00\"', err.request.bad",
    "/message/search_request/0/locale, '\"en\"', err.request.bad",
    "/message/search_request/0/locale, '\"ENG\"', err.request.bad",
    "/message/search_request/0/pagination, '{\"page_size\":0,\"page_number\":1}', err.request.bad",
    "/message/search_request/0/pagination, '{\"page_size\":10,\"page_number\":0}', err.request.bad",
    "/message/search_request/0/pagination, '{\"page_size\":-1}', err.request.bad",
    "/message/search_request/0/search_criteria/pagination, '{\"page_size\":0}', err.request.bad",
    "/message/search_request/0/search_criteria/pagination, '{\"page_number\":1}', err.request.bad",
    "/message/search_request/0/search_criteria/query_type, '\"graphql\"', err.request.bad",
    "/message/search_request/0/search_criteria/query, '\"UIN\"', err.request.bad",
    "/message/search_request/0/search_criteria/sort, '[{\"sort_order\":\"up\"}]', err.request.bad"
  })
  void aMessageThatIsWrongIsRefusedWithItsCode(String at, String value, String code) {
    for (String path : new String[] {"search", "sync/search"}) {
      post(path, with(at, value))
          .then()
          .statusCode(400)
          .contentType("application/json")
          .body("message.ack_status", equalTo("ERR"))
          .body("message.error.code", equalTo(code))
          .body("message.correlation_id", notNullValue())
          .body("message.timestamp", notNullValue())
          .body("errors[0].code", equalTo(code));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/header",
        "/message",
        "/header/message_id",
        "/header/message_ts",
        "/header/action",
        "/header/sender_id",
        "/header/total_count",
        "/message/transaction_id",
        "/message/search_request",
        "/message/search_request/0/reference_id",
        "/message/search_request/0/timestamp",
        "/message/search_request/0/search_criteria",
        "/message/search_request/0/search_criteria/query",
        "/message/search_request/0/search_criteria/query_type"
      })
  void whatIsRequiredMayNotBeMissing(String at) {
    post("search", with(at, null))
        .then()
        .statusCode(400)
        .body("message.error.code", equalTo("err.request.bad"));
  }

  @Test
  void identifiersOf99CharactersAreTakenAndOf100Refused() {
    String longest = "x".repeat(99);
    for (String at :
        new String[] {"/message/transaction_id", "/message/search_request/0/reference_id"}) {
      post("search", with(at, '"' + longest + '"')).then().statusCode(200);
      post("search", with(at, '"' + longest + "x\"")).then().statusCode(400);
    }
    ObjectNode unsubscribe =
        Dci.message(
            "unsubscribe",
            sender,
            Map.of(
                "transaction_id",
                "t",
                "timestamp",
                "2026-03-28T03:12:00Z",
                "subscription_codes",
                List.of(longest)));
    post("unsubscribe", unsubscribe).then().statusCode(200);
    ((ArrayNode) unsubscribe.findPath("subscription_codes")).set(0, longest + "x");
    post("unsubscribe", unsubscribe).then().statusCode(400);
  }

  @Test
  void aMessageIdIsTakenOnce() {
    ObjectNode message = search(sender, byIdentifier("UIN", "TEST-001"));

    post("search", message).then().statusCode(200).body("message.ack_status", equalTo("ACK"));

    assertThat(
            post("search", message)
                .then()
                .statusCode(400)
                .extract()
                .<String>path("message.error.message"))
        .contains("rjct.message_id.duplicate");
  }

  @Test
  void aMessageThatWasRefusedMayBeMendedUnderItsId() {
    ObjectNode wrong = with("/header/sender_uri", "\"http://169.254.169.254/\"");
    post("search", wrong).then().statusCode(400);
    ((ObjectNode) wrong.path("header")).remove("sender_uri");

    post("search", wrong).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest",
        "http://localhost:5432/",
        "ftp://localhost/x",
        "http://user@localhost:1/",
        "javascript:alert(1)",
        "no address",
        "http://[::1"
      })
  void onlyRegisteredHostsAreCalledBack(String address) {
    ObjectNode message = search(sender, byIdentifier("UIN", "TEST-001"));
    post("search", Dci.to(address, message))
        .then()
        .statusCode(400)
        .body("message.error.code", equalTo("err.sender_uri.invalid"));
  }

  @Test
  void tokenRoleContentTypeAndJsonAreAskedForInTheStandardsWords() {
    String body = search(sender, byIdentifier("UIN", "TEST-001")).toString();
    for (String path : new String[] {"search", "sync/search", "subscribe", "txn/status"}) {
      RestAssured.given()
          .contentType("application/json")
          .body(body)
          .post("/dci/v1.0.0/registry/" + path)
          .then()
          .statusCode(401)
          .contentType("application/json")
          .body("message.ack_status", equalTo("ERR"))
          .body("message.error.code", equalTo("err.request.unauthorized"));
    }
    RestAssured.given()
        .auth()
        .oauth2(Tokens.expired("ministry"))
        .contentType("application/json")
        .body(body)
        .post("/dci/v1.0.0/registry/search")
        .then()
        .statusCode(401);
    as("bojonegoro-facilitator")
        .body(body)
        .post("/dci/v1.0.0/registry/search")
        .then()
        .statusCode(403)
        .body("message.error.code", equalTo("err.request.forbidden"));
    RestAssured.given()
        .auth()
        .oauth2(Tokens.of("ministry"))
        .contentType("text/plain")
        .body(body)
        .post("/dci/v1.0.0/registry/search")
        .then()
        .statusCode(415)
        .body("message.ack_status", equalTo("ERR"));
    for (String broken :
        new String[] {"{", "[]", "null", "\"x\"", "{\"header\":{},\"header\":{}}"}) {
      as("ministry")
          .body(broken)
          .post("/dci/v1.0.0/registry/search")
          .then()
          .statusCode(400)
          .body("message.error.code", equalTo("err.request.bad"));
    }
    as("ministry").get("/dci/v1.0.0/registry/search").then().statusCode(405);
  }

  @Test
  void aBodyWithoutATypeIsRefused() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + "/dci/v1.0.0/registry/search"))
            .header("Authorization", "Bearer " + Tokens.of("ministry"))
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    search(sender, byIdentifier("UIN", "1")).toString()))
            .build();

    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("\"ack_status\":\"ERR\"");
  }

  @Test
  void anotherClientsIdAndAScopeThatWasNotGivenAreRefused() {
    ObjectNode message = search(sender, byIdentifier("UIN", "TEST-001"));
    post("jatim", "sync/search", message)
        .then()
        .statusCode(400)
        .body("message.error.code", equalTo("err.sender_id.invalid"));
    String searcher = Dci.sender(Map.of("scopes", List.of("SEARCH")));
    post("subscribe", Dci.subscribe(searcher, "", "REGISTER", "Group", Map.of("place", "35")))
        .then()
        .statusCode(403)
        .body("message.error.code", equalTo("err.request.forbidden"));
    Dci.register(searcher, Map.of("active", false)).then().statusCode(200);
    post("sync/search", search(searcher, byIdentifier("UIN", "1")))
        .then()
        .statusCode(400)
        .body("message.error.code", equalTo("err.sender_id.invalid"));
  }

  @Test
  void fuzzedMessagesAreNeverOurFault() {
    Random random = new Random(20261127);
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String body = Fuzz.mutated(fuzzed(i), random);
      String path =
          List.of(
                  "sync/search",
                  "search",
                  "subscribe",
                  "unsubscribe",
                  "sync/txn/status",
                  "sync/enrolled")
              .get(i % 6);
      int status = as("ministry").body(body).post("/dci/v1.0.0/registry/" + path).statusCode();
      if (status >= 500) {
        failures.add(status + " " + path + " " + body);
      }
    }
    assertThat(failures).isEmpty();
  }

  private static JsonNode fuzzed(int i) {
    return switch (i % 6) {
      case 2 -> Dci.subscribe(sender, "", "REGISTER", "Group", Map.of("type", "UIN", "value", "1"));
      case 3 ->
          Dci.message(
              "unsubscribe",
              sender,
              Map.of(
                  "transaction_id",
                  "t",
                  "timestamp",
                  "2026-03-28T03:12:00Z",
                  "subscription_codes",
                  List.of("c")));
      case 4 ->
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
                      "reference_id_list",
                      "attribute_value",
                      List.of("r1"))));
      default -> search(sender, Fuzz.criteria(i));
    };
  }

  private static ObjectNode with(String pointer, String value) {
    ObjectNode message = search(sender, byIdentifier("UIN", "TEST-001"));
    int last = pointer.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) message.at(pointer.substring(0, last));
    String field = pointer.substring(last + 1);
    if (value == null) {
      parent.remove(field);
    } else {
      parent.set(field, Dci.read(value));
    }
    return message;
  }
}
