package id.graduasi.reporting.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the registry how many enrollments run, by its public list, as a client of its own. */
@ApplicationScoped
class RegistryCount {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final AuditConfig config;
  private final URI registry;
  private final URI tokens;
  private final ObjectMapper json;
  private final HttpClient http;

  RegistryCount(
      AuditConfig config,
      @ConfigProperty(name = "graduasi.suite.registry") URI registry,
      @ConfigProperty(name = "graduasi.suite.token") URI tokens,
      ObjectMapper json) {
    this.config = config;
    this.registry = registry;
    this.tokens = tokens;
    this.json = json;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
  }

  /** Whether there is a client to ask as. */
  boolean isConfigured() {
    return config.clientId().isPresent() && config.clientSecret().isPresent();
  }

  /** A token for the questions of one audit. */
  String token() throws IOException {
    String form =
        form(
            Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                config.clientId().orElseThrow(),
                "client_secret",
                config.clientSecret().orElseThrow()));
    return send(HttpRequest.newBuilder(tokens)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)))
        .path("access_token")
        .asText();
  }

  /** How many enrollments of a programme run in an area, by the registry's own count. */
  long running(String token, String area, String programme) throws IOException {
    return of(token, area, programme, "ACTIVE") + of(token, area, programme, "SUSPENDED");
  }

  private long of(String token, String area, String programme, String status) throws IOException {
    String query =
        form(
            Map.of(
                "area",
                area,
                "programme",
                programme,
                "status",
                status,
                "count",
                "true",
                "limit",
                "1"));
    return send(HttpRequest.newBuilder(URI.create(registry + "/api/v1/enrollments?" + query))
            .header("Authorization", "Bearer " + token)
            .GET())
        .path("total")
        .asLong();
  }

  private JsonNode send(HttpRequest.Builder request) throws IOException {
    try {
      HttpResponse<byte[]> answer =
          http.send(
              request.timeout(PATIENCE).header("Accept", "application/json").build(),
              HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IOException("status " + answer.statusCode());
      }
      return json.readTree(answer.body());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped", stopped);
    }
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
