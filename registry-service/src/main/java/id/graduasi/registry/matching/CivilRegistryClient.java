package id.graduasi.registry.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/**
 * Asks the civil registry by {@code POST <url>/matches}. It waits no longer than {@code
 * graduasi.civil-registry.timeout}, tries again twice when the fault may pass, and stops asking for
 * ten seconds when half of the last eight questions failed, so that a registry that is down is
 * neither waited for nor overrun.
 */
@ApplicationScoped
class CivilRegistryClient {

  static final String BREAKER = "civil-registry";

  private final Provider<Optional<URI>> url;
  private final Provider<Duration> timeout;
  private final ObjectMapper json;
  private final HttpClient http;

  CivilRegistryClient(
      @ConfigProperty(name = "graduasi.civil-registry.url") Provider<Optional<URI>> url,
      @ConfigProperty(name = "graduasi.civil-registry.timeout", defaultValue = "PT3S")
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

  /** Whether there is a registry to ask. */
  boolean configured() {
    return url.get().isPresent();
  }

  /** Asks about one person. */
  @Retry(maxRetries = 2, delay = 200, jitter = 100, retryOn = CivilRegistryFault.Passing.class)
  @CircuitBreaker(
      requestVolumeThreshold = 8,
      failureRatio = 0.5,
      delay = 10_000,
      failOn = CivilRegistryFault.Passing.class)
  @CircuitBreakerName(BREAKER)
  MatchAnswer ask(MatchQuestion question) {
    HttpResponse<byte[]> answer = send(question);
    if (answer.statusCode() >= 500) {
      throw new CivilRegistryFault.Passing("status " + answer.statusCode());
    }
    if (answer.statusCode() != 200) {
      throw new CivilRegistryFault("status " + answer.statusCode());
    }
    return read(answer.body());
  }

  private HttpResponse<byte[]> send(MatchQuestion question) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url.get().orElseThrow() + "/matches"))
              .timeout(timeout.get())
              .header("Content-Type", "application/json")
              .header("Accept", "application/json")
              .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(question)))
              .build();
      return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a question is not JSON");
    } catch (IOException unreachable) {
      throw new CivilRegistryFault.Passing(unreachable.getClass().getSimpleName());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new CivilRegistryFault("interrupted");
    }
  }

  private MatchAnswer read(byte[] body) {
    try {
      MatchAnswer answer = json.readValue(body, MatchAnswer.class);
      if (answer == null || answer.result() == null) {
        throw new CivilRegistryFault("no result");
      }
      return answer;
    } catch (IOException unreadable) {
      // Without the cause, whose text could quote what stood there.
      throw new CivilRegistryFault("unreadable");
    }
  }
}
