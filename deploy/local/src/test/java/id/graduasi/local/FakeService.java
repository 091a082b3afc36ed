package id.graduasi.local;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.DriverManager;

/** Stands in for a service's process: ready when it can reach its own database as it was told. */
final class FakeService {
  private FakeService() {}

  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
    try (Connection connection =
        DriverManager.getConnection(
            System.getenv("GRADUASI_DB_URL"),
            System.getenv("GRADUASI_DB_USER"),
            System.getenv("GRADUASI_DB_PASSWORD"))) {
      System.out.println(
          "connected to "
              + connection.getCatalog()
              + ", profile "
              + System.getProperty("quarkus.profile"));
    }
    HttpServer server =
        HttpServer.create(new InetSocketAddress(System.getenv("QUARKUS_HTTP_HOST"), port), 8);
    server.createContext(
        "/q/health/ready",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.createContext("/crash", exchange -> Runtime.getRuntime().halt(3));
    server.start();
  }
}
