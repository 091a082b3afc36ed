package id.graduasi.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.graduasi.platform.embedded.FreePort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the civil registry's matching on this machine: {@code POST /matches} says whether a
 * person's particulars fit her NIK, see {@link Matching}. It keeps nothing and writes no log.
 */
final class CivilRegistry implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration SLOW = Duration.ofSeconds(5);

  private final HttpServer server;
  private final ExecutorService threads;

  private CivilRegistry(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  static CivilRegistry start(int port) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName(FreePort.LOOPBACK), port), 0);
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    server.createContext("/", CivilRegistry::answer);
    server.start();
    return new CivilRegistry(server, threads);
  }

  int port() {
    return server.getAddress().getPort();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!exchange.getRequestURI().getPath().equals("/matches")) {
        say(exchange, 404, null);
      } else if (!exchange.getRequestMethod().equals("POST")) {
        say(exchange, 405, null);
      } else {
        match(exchange);
      }
    }
  }

  private static void match(HttpExchange exchange) throws IOException {
    JsonNode asked;
    try {
      asked = JSON.readTree(exchange.getRequestBody());
    } catch (JsonProcessingException unreadable) {
      say(exchange, 400, null);
      return;
    }
    Matching matching =
        new Matching(
            asked.path("nik").asText(),
            asked.path("name").asText(),
            asked.path("birthDate").asText(),
            asked.path("sex").asText());
    switch (matching.conduct()) {
      case REFUSES -> say(exchange, 400, null);
      case FAILS -> say(exchange, 503, null);
      case ANSWERS -> say(exchange, 200, matching.answer());
      case DAWDLES -> {
        pause();
        say(exchange, 200, matching.answer());
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(SLOW);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private static void say(HttpExchange exchange, int status, @Nullable Map<String, Object> body)
      throws IOException {
    if (body == null) {
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    byte[] bytes = JSON.writeValueAsBytes(body);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
