package id.graduasi.registry.dci;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A sender's own server, which takes callbacks; it can be down, or refuse. */
final class Receiver implements AutoCloseable {

  private final HttpServer server;
  private final List<JsonNode> taken = new CopyOnWriteArrayList<>();
  private volatile int status = 200;

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  String authority() {
    return "localhost:" + server.getAddress().getPort();
  }

  String uri(String path) {
    return "http://" + authority() + path;
  }

  /** What it answers from now on; only what it answers by 200 is taken. */
  void answers(int with) {
    status = with;
  }

  List<JsonNode> taken() {
    return List.copyOf(taken);
  }

  List<JsonNode> taken(String action) {
    return taken.stream()
        .filter(one -> one.path("header").path("action").asText().equals(action))
        .toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      int now = status;
      if (now == 200) {
        taken.add(Dci.read(body));
      }
      exchange.sendResponseHeaders(now, -1);
    }
  }
}
