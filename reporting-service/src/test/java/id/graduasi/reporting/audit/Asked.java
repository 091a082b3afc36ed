package id.graduasi.reporting.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.graduasi.platform.journal.Database;
import id.graduasi.reporting.Days;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A registry that counts seven active enrollments everywhere, and writes down what it is asked. */
final class Asked implements AutoCloseable {

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  Asked() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/token",
        exchange -> {
          asked.add("token");
          answer(exchange, "{\"access_token\": \"a-token\"}");
        });
    server.createContext("/api/v1/enrollments", this::count);
    server.start();
  }

  RegistryCheck check(Database database, Days days) {
    URI address = URI.create("http://localhost:" + server.getAddress().getPort());
    AuditConfig config = new Configured();
    RegistryCount count =
        new RegistryCount(config, address, address.resolve("/token"), new ObjectMapper());
    return new RegistryCheck(database, count, config, days);
  }

  List<String> asked() {
    return asked;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void count(HttpExchange exchange) throws IOException {
    TreeMap<String, String> query =
        Stream.of(exchange.getRequestURI().getQuery().split("&"))
            .map(one -> one.split("="))
            .collect(Collectors.toMap(one -> one[0], one -> one[1], (a, b) -> b, TreeMap::new));
    asked.add(
        "area=%s programme=%s status=%s"
            .formatted(query.get("area"), query.get("programme"), query.get("status")));
    boolean active = query.get("status").equals("ACTIVE");
    answer(exchange, "{\"items\": [], \"next\": null, \"total\": %d}".formatted(active ? 7 : 0));
  }

  private static void answer(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private record Configured() implements AuditConfig {

    @Override
    public String nightly() {
      return "off";
    }

    @Override
    public Optional<String> clientId() {
      return Optional.of("audit");
    }

    @Override
    public Optional<String> clientSecret() {
      return Optional.of("a secret");
    }

    @Override
    public int secondsBetween() {
      return 0;
    }
  }
}
