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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;

/** PostgreSQL, Kafka and the issuer, as a user would start them, and services on top of them. */
final class Servers implements AutoCloseable {
  private final CommonOptions options;
  private final Path folder;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final Cluster cluster;
  private final KafkaBroker kafka;
  private final Issuer issuer;

  Servers(CommonOptions options) throws IOException, SQLException {
    this.options = options;
    Path target = Files.createDirectories(options.home().resolve("benchmarks/target"));
    this.folder = Files.createTempDirectory(target, "run-");
    Say.line("Starting PostgreSQL, Kafka and the issuer in %s ...", folder);
    PostgresServer postgres =
        PostgresServer.durable(
            folder.resolve("postgres"),
            FreePort.any(),
            KeyMaterial.password(),
            folder.resolve("postgres.log"));
    running.push(postgres);
    // Ctrl-C: what runs in other processes must not outlive this one.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
    this.cluster = postgres.cluster();
    this.kafka = KafkaBroker.durable(folder.resolve("kafka"), FreePort.any());
    running.push(kafka);
    Topic.createAll(kafka.bootstrapServers());
    this.issuer = Issuer.start(FreePort.any());
    running.push(issuer);
  }

  private static void stop(PostgresServer postgres) {
    try {
      postgres.close();
    } catch (IOException e) {
      Say.line("PostgreSQL did not stop cleanly: %s", e.getMessage());
    }
  }

  /** Starts a packaged service on the database of its own name, and waits until it is ready. */
  Service start(String name) throws IOException, SQLException, InterruptedException {
    return start(name, name);
  }

  /**
   * Starts a packaged service on a database that is made unless it is there, and waits until it is
   * ready. It reads Kafka for the database: several of one service do not share the events.
   *
   * @param name e.g. {@code reporting}
   */
  Service start(String name, String database)
      throws IOException, SQLException, InterruptedException {
    Path jar = options.home().resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
    if (Files.notExists(jar)) {
      throw new IOException("the service is not built: " + jar);
    }
    ServiceDatabase own =
        new ServiceDatabase(database, KeyMaterial.password(), KeyMaterial.password());
    own.createIn(cluster);
    int port = FreePort.any();
    ChildProcess process =
        ChildProcess.start(
            jar,
            ChildProcess.jvm(options.heap, options.jvm),
            List.of("-Dquarkus.profile=local"),
            settings(own, port),
            folder.resolve(database + ".log"));
    running.push(process);
    String address = "http://localhost:" + port;
    process.awaitStatus(address + "/q/health/ready", 200);
    return new Service(process, address, database);
  }

  private Map<String, String> settings(ServiceDatabase database, int port) {
    return Map.ofEntries(
        Map.entry("GRADUASI_DB_URL", cluster.url(database.name())),
        Map.entry("GRADUASI_DB_USER", database.app()),
        Map.entry("GRADUASI_DB_PASSWORD", database.appPassword()),
        Map.entry("GRADUASI_DB_OWNER", database.owner()),
        Map.entry("GRADUASI_DB_OWNER_PASSWORD", database.ownerPassword()),
        Map.entry("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers()),
        Map.entry("MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GROUP_ID", database.name()),
        Map.entry("GRADUASI_ISSUER", issuer.url()),
        Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
        Map.entry("GRADUASI_KEYSET", KeyMaterial.keyset()),
        Map.entry("GRADUASI_HASH_KEY", KeyMaterial.hashKey()));
  }

  /** A connection of the superuser, for whom row security does not exist. */
  Connection connect(String database) throws SQLException {
    return cluster.connect(database);
  }

  /** Empties topics: whoever reads them from the beginning finds what comes from now on. */
  void forgetEvents(String... topics) throws InterruptedException, ExecutionException {
    try (Admin admin =
        Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka()))) {
      Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
      for (TopicDescription topic :
          admin.describeTopics(List.of(topics)).allTopicNames().get().values()) {
        topic
            .partitions()
            .forEach(
                partition ->
                    all.put(
                        new TopicPartition(topic.name(), partition.partition()),
                        RecordsToDelete.beforeOffset(-1)));
      }
      admin.deleteRecords(all).all().get();
    }
  }

  String kafka() {
    return kafka.bootstrapServers();
  }

  Issuer issuer() {
    return issuer;
  }

  Path folder() {
    return folder;
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
