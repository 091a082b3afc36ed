package id.graduasi.registry.dci;

import static id.graduasi.registry.Calls.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Messages of SP-DCI for tests, as an outside client makes them. */
public final class Dci {

  static final ObjectMapper JSON = new ObjectMapper();

  private Dci() {}

  /** Registers a sender of the ministry's tokens with all scopes; its id. */
  public static String sender(Map<String, Object> differing) {
    String id = "sender-" + UUID.randomUUID();
    register(id, differing).then().statusCode(201);
    return id;
  }

  static Response register(String id, Map<String, Object> differing) {
    Map<String, Object> sender = new HashMap<>();
    sender.put("name", "SP-MIS of a test");
    sender.put("subject", "ministry");
    sender.put("areaCode", "*");
    sender.put("scopes", List.of("SEARCH", "SUBSCRIBE", "ENROLLMENT", "IDENTIFIERS"));
    sender.put("purpose", "Targeting of the food programme");
    sender.putAll(differing);
    return as("ministry").body(sender).put("/api/v1/dci-senders/" + id);
  }

  /** A message that is good as it is. */
  public static ObjectNode message(String action, String sender, Object message) {
    ObjectNode whole = JSON.createObjectNode();
    whole.put("signature", "unsigned-stub");
    ObjectNode header = whole.putObject("header");
    header.put("version", "1.0.0");
    header.put("message_id", UUID.randomUUID().toString());
    header.put("message_ts", Instant.now().toString());
    header.put("action", action);
    header.put("sender_id", sender);
    header.put("receiver_id", "sr-server");
    header.put("total_count", 1);
    whole.set("message", JSON.valueToTree(message));
    return whole;
  }

  /** A search with one question. */
  public static ObjectNode search(String sender, Map<String, Object> criteria) {
    return message("search", sender, searches(List.of(criteria)));
  }

  static Map<String, Object> searches(List<Map<String, Object>> criteria) {
    List<Map<String, Object>> requests = new ArrayList<>();
    for (Map<String, Object> one : criteria) {
      Map<String, Object> request = new HashMap<>();
      request.put("reference_id", "r" + (requests.size() + 1));
      request.put("timestamp", "2026-03-28T03:12:00+07:00");
      request.put("search_criteria", one);
      requests.add(request);
    }
    Map<String, Object> message = new HashMap<>();
    message.put("transaction_id", UUID.randomUUID().toString());
    message.put("search_request", requests);
    return message;
  }

  static Map<String, Object> byIdentifier(String type, String value) {
    return criteria("idtype-value", Map.of("type", type, "value", value));
  }

  static Map<String, Object> byExpression(String entity, Map<String, Object> query) {
    Map<String, Object> criteria =
        criteria(
            "expression",
            Map.of(
                "type",
                "ns:org:QueryType:expression",
                "value",
                Map.of("expression", Map.of("collection", entity, "query", query))));
    criteria.put("response_entity", entity);
    return criteria;
  }

  static Map<String, Object> criteria(String type, Object query) {
    Map<String, Object> criteria = new HashMap<>();
    criteria.put("query_type", type);
    criteria.put("query", query);
    return criteria;
  }

  static ObjectNode subscribe(
      String sender, String uri, String event, String record, Object filter) {
    return to(
        uri,
        message(
            "subscribe",
            sender,
            Map.of(
                "transaction_id",
                UUID.randomUUID().toString(),
                "subscribe_request",
                List.of(
                    Map.of(
                        "reference_id",
                        "s1",
                        "timestamp",
                        "2026-03-28T03:12:00Z",
                        "subscribe_criteria",
                        Map.of(
                            "reg_event_type",
                            event,
                            "filter",
                            filter,
                            "notify_record_type",
                            record))))));
  }

  static ObjectNode to(String uri, ObjectNode message) {
    ((ObjectNode) message.path("header")).put("sender_uri", uri);
    return message;
  }

  static Response post(String path, JsonNode message) {
    return post("ministry", path, message);
  }

  static Response post(String client, String path, JsonNode message) {
    return as(client).body(message.toString()).post("/dci/v1.0.0/registry/" + path);
  }

  /** The answer to the only question of a search. */
  static JsonNode found(ObjectNode search) {
    Response answer = post("sync/search", search);
    answer.then().statusCode(200);
    return read(answer.asString()).path("message").path("search_response").path(0);
  }

  static JsonNode records(ObjectNode search) {
    return found(search).path("data").path("reg_records");
  }

  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
      throw new AssertionError(json, notJson);
    }
  }
}
