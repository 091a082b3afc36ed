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

/** Reporting's public interface, as the ministry and the operators use it. */
final class ReportingApi {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String address;
  private final Issuer issuer;

  ReportingApi(String address, Issuer issuer) {
    this.address = address;
    this.issuer = issuer;
  }

  String address() {
    return address;
  }

  /** A token of the ministry, which sees the country. */
  String token() {
    return token("ministry");
  }

  /**
   * Lets the service compare its books.
   *
   * @return how many figures it has compared
   * @throws IOException if some differ, with the first of them
   */
  long audit() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(address + "/api/v1/operations/audits"))
                  .timeout(Duration.ofHours(1))
                  .header("Authorization", "Bearer " + token("system"))
                  .POST(BodyPublishers.noBody())
                  .build(),
              BodyHandlers.ofString());
      JsonNode audit = JSON.readTree(answer.body());
      if (answer.statusCode() != 200 || audit.path("differences").asLong() != 0) {
        throw new IOException(
            "the books do not agree: "
                + answer.body().substring(0, Math.min(answer.body().length(), 2_000)));
      }
      long compared = 0;
      for (JsonNode check : audit.path("checks")) {
        compared += check.path("compared").asLong();
      }
      return compared;
    }
  }

  private String token(String name) {
    DemoClient client = DemoClients.find(name).orElseThrow();
    Map<String, Object> claims = new LinkedHashMap<>(client.claims());
    claims.put("sub", client.id());
    return issuer.mint(claims, Duration.ofHours(8));
  }
}
