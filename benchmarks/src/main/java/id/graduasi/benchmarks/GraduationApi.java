package id.graduasi.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.embedded.DemoClient;
import id.graduasi.platform.embedded.DemoClients;
import id.graduasi.platform.embedded.Issuer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Graduation's public interface, as the ministry uses it. */
final class GraduationApi {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CLIENT = "ministry";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String address;
  private final String token;

  GraduationApi(String address, Issuer issuer) {
    this.address = address;
    DemoClient ministry = DemoClients.find(CLIENT).orElseThrow();
    Map<String, Object> claims = new LinkedHashMap<>(ministry.claims());
    claims.put("sub", ministry.id());
    this.token = issuer.mint(claims, Duration.ofHours(8));
  }

  /** Scores an area and waits for the end of the run; how it ended. */
  JsonNode score(String area, String mode) throws IOException, InterruptedException {
    String body = "{\"area\": \"%s\", \"mode\": \"%s\"}".formatted(area, mode);
    JsonNode run =
        send(
            request("/api/v1/scoring-runs")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    long start = System.nanoTime();
    while (run.path("finishedAt").isNull()) {
      // Each look costs the service time: often at first, then about every hundredth of the whole.
      Thread.sleep(20 + (System.nanoTime() - start) / 100_000_000);
      run = send(request("/api/v1/scoring-runs/" + run.path("id").asText()).build());
    }
    if (!run.path("state").asText().equals("COMPLETED") || run.path("refused").asLong() > 0) {
      throw new IOException("the run did not score all families: " + run);
    }
    return run;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .timeout(Duration.ofMinutes(10))
        .header("Authorization", "Bearer " + token);
  }

  private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(
          request.uri() + " was answered with " + answer.statusCode() + ": " + answer.body());
    }
    return JSON.readTree(answer.body());
  }
}
