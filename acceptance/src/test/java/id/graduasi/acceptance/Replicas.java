package id.graduasi.acceptance;

import id.graduasi.platform.embedded.Cluster;
import id.graduasi.platform.embedded.FreePort;
import id.graduasi.platform.embedded.Issuer;
import id.graduasi.platform.embedded.KafkaBroker;
import id.graduasi.platform.embedded.KeyMaterial;
import id.graduasi.platform.embedded.PostgresServer;
import id.graduasi.platform.embedded.ServiceDatabase;
import id.graduasi.platform.embedded.Topic;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Several processes of one service on one database and one broker, as a large office runs them. */
final class Replicas implements AutoCloseable {

  private final String service;
  private final Map<String, String> settings;
  private final PostgresServer postgres;
  private final KafkaBroker kafka;
  private final Issuer issuer;
  private final List<Replica> replicas = new ArrayList<>();

  /**
   * Starts a database, a broker and an issuer of their own.
   *
   * @param service e.g. {@code reporting}
   * @param further settings of each replica
   */
  Replicas(String service, Map<String, String> further) throws IOException, SQLException {
    this.service = service;
    this.postgres = PostgresServer.temporary();
    this.kafka = KafkaBroker.temporary();
    Topic.createAll(kafka.bootstrapServers());
    this.issuer = Issuer.start(FreePort.any());
    ServiceDatabase database =
        new ServiceDatabase(service, KeyMaterial.password(), KeyMaterial.password());
    Cluster cluster = postgres.cluster();
    database.createIn(cluster);
    this.settings = new HashMap<>(further);
    settings.put("GRADUASI_DB_URL", cluster.url(service));
    settings.put("GRADUASI_DB_USER", database.app());
    settings.put("GRADUASI_DB_PASSWORD", database.appPassword());
    settings.put("GRADUASI_DB_OWNER", database.owner());
    settings.put("GRADUASI_DB_OWNER_PASSWORD", database.ownerPassword());
    settings.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
    settings.put("GRADUASI_ISSUER", issuer.url());
    settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    settings.put("GRADUASI_KEYSET", KeyMaterial.keyset());
    settings.put("GRADUASI_HASH_KEY", KeyMaterial.hashKey());
  }

  /** One process. */
  final class Replica {
    private final Process process;
    private final Path log;
    private final int port = FreePort.any();

    private Replica() throws IOException {
      this.log = Files.createTempFile("replica-", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  "-XX:+UseSerialGC",
                  "-Dquarkus.profile=local",
                  "-Dquarkus.http.port=" + port,
                  "-jar",
                  Suite.home()
                      .resolve(service + "-service/target/quarkus-app/quarkus-run.jar")
                      .toString())
              .redirectErrorStream(true)
              .redirectOutput(Redirect.to(log.toFile()));
      builder.environment().putAll(settings);
      this.process = builder.start();
    }

    private String address() {
      return "http://localhost:" + port;
    }

    /** A request by somebody of an area. */
    RequestSpecification as(String role, String area) {
      return RestAssured.given()
          .baseUri(address())
          .auth()
          .oauth2(
              issuer.mint(
                  Map.of("sub", role, "roles", List.of(role), "area", area), Duration.ofHours(1)))
          .contentType(ContentType.JSON);
    }

    /** How many events it has taken of a feed. */
    long taken(String feed) {
      return RestAssured.given()
          .baseUri(address())
          .get("/q/metrics")
          .asString()
          .lines()
          .filter(line -> line.startsWith("graduasi_feed_events_total"))
          .filter(line -> line.contains("\"" + feed + "\""))
          .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
          .sum();
    }

    /** What it has logged. */
    String log() throws IOException {
      return Files.readString(log);
    }

    /** Ends it as a machine does that loses its power. */
    void kill() {
      process.destroyForcibly();
      process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    private void stop() throws IOException {
      process.destroy();
      try {
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
      } finally {
        process.destroyForcibly();
        Files.deleteIfExists(log);
      }
    }
  }

  /** Starts one more process and waits until it is ready. */
  Replica start() throws IOException {
    Replica replica = new Replica();
    replicas.add(replica);
    Calls.eventually(() -> Calls.isReadyAt(replica.address()), ready -> ready);
    return replica;
  }

  String kafka() {
    return kafka.bootstrapServers();
  }

  /** The database as its superuser sees it. */
  Connection database() throws SQLException {
    return postgres.cluster().connect(service);
  }

  @Override
  public void close() throws IOException {
    for (Replica replica : replicas) {
      replica.stop();
    }
    issuer.close();
    kafka.close();
    postgres.close();
  }
}
