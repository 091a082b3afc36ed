package id.graduasi.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes the traces of the suite, as OTLP over HTTP, and keeps what it was sent. */
final class Collector implements AutoCloseable {

  private static final String PATH = "/v1/traces";

  private final Collection<String> bodies = new ConcurrentLinkedQueue<>();
  private final HttpServer server;

  private Collector(HttpServer server) {
    this.server = server;
  }

  static Collector start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Collector collector = new Collector(server);
    server.createContext(PATH, collector::take);
    server.start();
    return collector;
  }

  /** What makes a service send its traces here. */
  Map<String, String> environment() {
    return Map.of(
        "QUARKUS_OTEL_SDK_DISABLED",
        "false",
        "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL",
        "http/protobuf",
        "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
        "http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void take(HttpExchange exchange) throws IOException {
    // Texts stand in protobuf as they are; what lies between them does not matter here.
    bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  /** All that has come since the last forgetting, in the order in which it came. */
  List<String> bodies() {
    return List.copyOf(bodies);
  }

  /** Begins anew. */
  void forget() {
    bodies.clear();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
