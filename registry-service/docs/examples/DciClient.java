import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Asks a registry by SP-DCI 1.0.0, at once and with a callback, and subscribes to graduations.
 * Needs a JDK and nothing else: {@code java DciClient.java [registry] [client id] [secret]}.
 * Against {@code ./graduasi up} it needs no arguments; elsewhere the ministry registers its sender
 * id {@code example-client} first ({@code PUT /api/v1/dci-senders/example-client}).
 */
class DciClient {

  private static final String SENDER = "example-client";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  public static void main(String[] arguments) throws Exception {
    String base = (arguments.length > 0 ? arguments[0] : "http://localhost:8081") + "/dci/v1.0.0";
    String client = arguments.length > 1 ? arguments[1] : "ministry";
    String secret = arguments.length > 2 ? arguments[2] : "secret";

    String token = token(base, client, secret);
    BlockingQueue<String> callbacks = new LinkedBlockingQueue<>();
    HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          callbacks.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    String here = "http://localhost:" + server.getAddress().getPort() + "/callback";

    show("The poorest families of Bojonegoro, at once", send(base + "/registry/sync/search", token,
        message("search", here, search())));
    show("The same, acknowledged", send(base + "/registry/search", token,
        message("search", here, search())));
    show("… and called back", callbacks.poll(30, TimeUnit.SECONDS));
    show("Who graduated", send(base + "/registry/sync/enrolled", token, message("search", here,
        """
        "enrolled_criteria": { "query_type": "expression", "pagination": { "page_size": 2 },
          "query": { "value": { "expression": { "query": { "enrollment_status": "3" } } } } }""")));
    show("Subscribed to changes of enrollments", send(base + "/registry/subscribe", token,
        message("subscribe", here,
            """
            "subscribe_request": [ { "reference_id": "s1", "timestamp": "%s",
              "subscribe_criteria": { "reg_event_type": "enrollement_status_change",
                "filter": { "place": "35.22" }, "notify_record_type": "Beneficiary" } } ]"""
                .formatted(Instant.now()))));
    show("… and called back", callbacks.poll(30, TimeUnit.SECONDS));
    server.stop(0);
  }

  private static String search() {
    return """
        "search_request": [ { "reference_id": "r1", "timestamp": "%s", "locale": "eng",
          "search_criteria": { "query_type": "expression", "response_entity": "Group",
            "query": { "type": "ns:org:QueryType:expression", "value": { "expression": {
              "collection": "Group", "query": { "$and": [
                { "place": { "$eq": "35.22" } }, { "poverty_score": { "$le": 1 } } ] } } } },
            "sort": [ { "attribute_name": "group_size", "sort_order": "desc" } ],
            "pagination": { "page_size": 1, "page_number": 1 },
            "authorize": { "purpose": { "text": "Trying the client example" } } } } ]"""
        .formatted(Instant.now());
  }

  private static String message(String action, String senderUri, String content) {
    return """
        { "signature": "",
          "header": { "version": "1.0.0", "message_id": "%s", "message_ts": "%s", "action": "%s",
            "sender_id": "%s", "sender_uri": "%s", "receiver_id": "graduasi-registry",
            "total_count": 1, "is_msg_encrypted": false },
          "message": { "transaction_id": "%s", %s } }"""
        .formatted(UUID.randomUUID(), Instant.now(), action, SENDER, senderUri, UUID.randomUUID(),
            content);
  }

  private static String token(String base, String client, String secret) throws Exception {
    String form = "grant_type=client_credentials&client_id=" + encoded(client)
        + "&client_secret=" + encoded(secret);
    String answer = HTTP.send(
        HttpRequest.newBuilder(URI.create(base + "/oauth2/client/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString()).body();
    var token = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"").matcher(answer);
    if (!token.find()) {
      throw new IllegalStateException("no token: " + answer);
    }
    return token.group(1);
  }

  private static String send(String address, String token, String body) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString()).body();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void show(String what, String answer) {
    System.out.println("\n" + what + ":\n" + (answer == null ? "(nothing came)" : answer));
  }
}
