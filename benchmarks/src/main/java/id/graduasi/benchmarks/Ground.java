package id.graduasi.benchmarks;

import id.graduasi.platform.embedded.Cluster;
import id.graduasi.platform.embedded.Folders;
import id.graduasi.platform.embedded.FreePort;
import id.graduasi.platform.embedded.Issuer;
import id.graduasi.platform.embedded.KafkaBroker;
import id.graduasi.platform.embedded.KeyMaterial;
import id.graduasi.platform.embedded.PostgresServer;
import id.graduasi.platform.embedded.ServiceDatabase;
import id.graduasi.platform.embedded.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** What a service stands on, and the packaged service itself, as a user would start them. */
final class Ground implements AutoCloseable {
  private final CommonOptions options;
  private final Path folder;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final Cluster cluster;
  private final Issuer issuer;
  private final String service;
  private final ChildProcess process;
  private final String address;
  private final RegistryApi api;

  /** The registry. */
  Ground(CommonOptions options) throws IOException, SQLException, InterruptedException {
    this(options, "registry");
  }

  /**
   * @param service its name, e.g. {@code graduation}
   */
  Ground(CommonOptions options, String service)
      throws IOException, SQLException, InterruptedException {
    this.options = options;
    this.service = service;
    Path jar = options.home().resolve(service + "-service/target/quarkus-app/quarkus-run.jar");
    if (Files.notExists(jar)) {
      throw new IOException("the service is not built: " + jar);
    }
    Path target = Files.createDirectories(options.home().resolve("benchmarks/target"));
    this.folder = Files.createTempDirectory(target, "run-");
    Say.line("Starting PostgreSQL, Kafka, the issuer and %s in %s ...", service, folder);
    String password = KeyMaterial.password();
    PostgresServer postgres =
        PostgresServer.durable(
            folder.resolve("postgres"), FreePort.any(), password, folder.resolve("postgres.log"));
    running.push(postgres);
    // Ctrl-C: what runs in other processes must not outlive this one.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
    this.cluster = postgres.cluster();
    KafkaBroker kafka = KafkaBroker.durable(folder.resolve("kafka"), FreePort.any());
    running.push(kafka);
    Topic.createAll(kafka.bootstrapServers());
    this.issuer = Issuer.start(FreePort.any());
    running.push(issuer);
    ServiceDatabase database =
        new ServiceDatabase(service, KeyMaterial.password(), KeyMaterial.password());
    database.createIn(cluster);
    int port = FreePort.any();
    this.process =
        ChildProcess.start(
            jar,
            ChildProcess.jvm(options.heap, options.jvm),
            List.of("-Dquarkus.profile=local"),
            settings(database, kafka, port),
            folder.resolve(service + ".log"));
    running.push(process);
    this.address = "http://localhost:" + port;
    process.awaitStatus(address + "/q/health/ready", 200);
    this.api = new RegistryApi(address, issuer);
  }

  private static void stop(PostgresServer postgres) {
    try {
      postgres.close();
    } catch (IOException e) {
      Say.line("PostgreSQL did not stop cleanly: %s", e.getMessage());
    }
  }

  private Map<String, String> settings(ServiceDatabase database, KafkaBroker kafka, int port) {
    return Map.ofEntries(
        Map.entry("GRADUASI_DB_URL", cluster.url(database.name())),
        Map.entry("GRADUASI_DB_USER", database.app()),
        Map.entry("GRADUASI_DB_PASSWORD", database.appPassword()),
        Map.entry("GRADUASI_DB_OWNER", database.owner()),
        Map.entry("GRADUASI_DB_OWNER_PASSWORD", database.ownerPassword()),
        Map.entry("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers()),
        Map.entry("GRADUASI_ISSUER", issuer.url()),
        Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
        Map.entry("GRADUASI_KEYSET", KeyMaterial.keyset()),
        Map.entry("GRADUASI_HASH_KEY", KeyMaterial.hashKey()));
  }

  /** A connection of the superuser, for whom row security does not exist. */
  Connection connect() throws SQLException {
    return cluster.connect(service);
  }

  /** The registry's interface, where the registry is the service. */
  RegistryApi api() {
    return api;
  }

  /** Where the service answers. */
  String address() {
    return address;
  }

  Issuer issuer() {
    return issuer;
  }

  ChildProcess registry() {
    return process;
  }

  /** The service as a process of its own. */
  ChildProcess process() {
    return process;
  }

  Path folder() {
    return folder;
  }

  CommonOptions options() {
    return options;
  }

  @Override
  public void close() throws IOException {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        throw new IOException("the servers did not stop cleanly", e);
      }
    }
    Folders.delete(folder);
  }
}
