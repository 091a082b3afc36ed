package id.graduasi.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The suite's public interfaces, as anybody outside sees them. */
final class Api implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LONGEST_UPLOAD = Duration.ofMinutes(30);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Ports ports;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  Api(Ports ports) {
    this.ports = ports;
  }

  /** What the issuer says of itself. */
  JsonNode discovery() throws IOException, InterruptedException {
    URI uri =
        URI.create(
            "http://localhost:" + ports.issuer() + "/graduasi/.well-known/openid-configuration");
    return send(HttpRequest.newBuilder(uri).build());
  }

  /** A bearer token of a demo client. */
  String token(String id) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + ports.issuer() + "/graduasi/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=client_credentials&client_secret=local&client_id=" + id))
            .build();
    return send(request).get("access_token").asText();
  }

  JsonNode get(Service service, String path, String client)
      throws IOException, InterruptedException {
    return send(request(service, path, client).build());
  }

  JsonNode put(Service service, String path, String client, Object body)
      throws IOException, InterruptedException {
    BodyPublisher json = BodyPublishers.ofString(JSON.writeValueAsString(body));
    return send(
        request(service, path, client)
            .header("Content-Type", "application/json")
            .PUT(json)
            .build());
  }

  /** Sends what somebody does. */
  JsonNode post(Service service, String path, String client, Object body)
      throws IOException, InterruptedException {
    BodyPublisher json = BodyPublishers.ofString(JSON.writeValueAsString(body));
    return send(
        request(service, path, client)
            .header("Content-Type", "application/json")
            .POST(json)
            .build());
  }

  /** Sends a file, however long that takes: the answer comes when all of it has arrived. */
  JsonNode postCsv(Service service, String path, String client, BodyPublisher csv)
      throws IOException, InterruptedException {
    return send(
        request(service, path, client)
            .timeout(LONGEST_UPLOAD)
            .header("Content-Type", "text/csv")
            .POST(csv)
            .build());
  }

  private HttpRequest.Builder request(Service service, String path, String client)
      throws IOException, InterruptedException {
    return HttpRequest.newBuilder(URI.create(ports.address(service) + path))
        .timeout(Duration.ofMinutes(2))
        .header("Authorization", "Bearer " + heldToken(client));
  }

  /** A token is good for hours, and the demonstration is loaded within minutes. */
  private String heldToken(String client) throws IOException, InterruptedException {
    String held = tokens.get(client);
    if (held == null) {
      held = token(client);
      tokens.put(client, held);
    }
    return held;
  }

  private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new Refusal(
          "%s %s was answered with %d: %s"
              .formatted(request.method(), request.uri(), answer.statusCode(), answer.body()),
          code(answer.body()));
    }
    return JSON.readTree(answer.body());
  }

  private static String code(String problem) {
    try {
      return JSON.readTree(problem).path("code").asText();
    } catch (JsonProcessingException notOurs) {
      return "";
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
