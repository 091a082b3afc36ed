package id.graduasi.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks services whether they are ready to be asked anything else. */
final class Readiness implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  /** Whether the service behind this address says it is ready. */
  boolean isReady(String address) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/q/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /**
   * Waits until the service is ready.
   *
   * @throws Trouble if its process ends before, or the time is over
   */
  void await(ServiceProcess service, String address, Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (!isReady(address)) {
      if (!service.isAlive()) {
        throw new Trouble(
            "%s ended with exit code %d before it was ready; its log is %s."
                .formatted(service.name(), service.exitCode(), service.log()));
      }
      if (System.nanoTime() > end) {
        throw new Trouble(
            "%s was not ready within %d seconds; its log is %s."
                .formatted(service.name(), limit.toSeconds(), service.log()));
      }
      Thread.sleep(PAUSE);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
