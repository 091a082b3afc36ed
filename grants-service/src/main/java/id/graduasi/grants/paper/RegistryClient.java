package id.graduasi.grants.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.web.Refused;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/**
 * Asks the registry for families, whole and on purpose, in the caller's own name. It waits no
 * longer than {@code graduasi.registry.timeout} and stops asking for ten seconds when half of the
 * last eight questions failed. It does not try again by itself: each question leaves rows in the
 * access log.
 */
@ApplicationScoped
class RegistryClient {

  static final String BREAKER = "registry";

  private final Provider<URI> url;
  private final Provider<Duration> timeout;
  private final ObjectMapper json;
  private final HttpClient http;

  RegistryClient(
      @ConfigProperty(name = "graduasi.registry.url", defaultValue = "http://localhost:8081")
          Provider<URI> url,
      @ConfigProperty(name = "graduasi.registry.timeout", defaultValue = "PT10S")
          Provider<Duration> timeout,
      ObjectMapper json) {
    this.url = url;
    this.timeout = timeout;
    this.json = json;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
  }

  /**
   * Up to 1000 families; those outside the caller's area are left out.
   *
   * @throws RegistryFault if it does not answer
   */
  @CircuitBreaker(
      requestVolumeThreshold = 8,
      failureRatio = 0.5,
      delay = 10_000,
      failOn = RegistryFault.class)
  @CircuitBreakerName(BREAKER)
  List<RegistryAnswer.Household> families(Collection<UUID> ids, String bearer, String purpose) {
    HttpResponse<byte[]> answer = send(ids, bearer, purpose);
    if (answer.statusCode() == 403) {
      throw new Refused(PaperProblem.PURPOSE_NOT_ALLOWED).on("X-Purpose");
    }
    if (answer.statusCode() != 200) {
      throw new RegistryFault("status " + answer.statusCode());
    }
    try {
      return json.readValue(answer.body(), RegistryAnswer.class).items();
    } catch (IOException unreadable) {
      // Without the cause, whose text could quote what stood there.
      throw new RegistryFault("unreadable");
    }
  }

  private HttpResponse<byte[]> send(Collection<UUID> ids, String bearer, String purpose) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url.get() + "/api/v1/families/lookups"))
              .timeout(timeout.get())
              .header("Authorization", "Bearer " + bearer)
              .header("X-Purpose", purpose)
              .header("Content-Type", "application/json")
              .header("Accept", "application/json")
              .POST(
                  HttpRequest.BodyPublishers.ofByteArray(
                      json.writeValueAsBytes(Map.of("familyIds", ids))))
              .build();
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a question is not JSON");
    } catch (IOException unreachable) {
      throw new RegistryFault(unreachable.getClass().getSimpleName());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new RegistryFault("interrupted");
    }
  }
}
