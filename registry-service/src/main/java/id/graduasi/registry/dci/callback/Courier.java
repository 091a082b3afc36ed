package id.graduasi.registry.dci.callback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.registry.dci.sender.DciConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Calls receivers. It follows no redirect, waits no longer than it must and reads no answer. */
@ApplicationScoped
class Courier {

  private static final int REQUEST_TIMEOUT = 408;
  private static final int TOO_EARLY = 425;
  private static final int TOO_MANY_REQUESTS = 429;

  private final ObjectMapper json;
  private final DciConfig config;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(3))
          .build();

  Courier(ObjectMapper json, DciConfig config) {
    this.json = json;
    this.config = config;
  }

  /**
   * Why a message was not taken.
   *
   * @param receiverDown whether the receiver would not take another one either
   */
  record Fault(String why, boolean receiverDown) {}

  /** Sends a message; empty when it was taken. */
  Optional<Fault> send(String address, JsonNode body) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address))
              .timeout(config.callbackTimeout())
              .header("Content-Type", "application/json")
              .header("Accept", "application/json")
              .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
              .build();
      int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status >= 200 && status < 300
          ? Optional.empty()
          : Optional.of(new Fault("status " + status, isPassing(status)));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a callback is not JSON");
    } catch (IOException unreachable) {
      return Optional.of(new Fault(unreachable.getClass().getSimpleName(), true));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return Optional.of(new Fault("interrupted", false));
    }
  }

  private static boolean isPassing(int status) {
    return status >= 500
        || status == REQUEST_TIMEOUT
        || status == TOO_EARLY
        || status == TOO_MANY_REQUESTS;
  }
}
