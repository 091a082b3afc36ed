package id.graduasi.platform.testkit.infra;

import id.graduasi.platform.embedded.Cluster;
import id.graduasi.platform.embedded.KafkaBroker;
import id.graduasi.platform.embedded.PostgresServer;
import java.io.IOException;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Where the test database and broker come from; both end with the JVM. */
record Backing(String description, Cluster cluster, String bootstrapServers) {
  private static final String POSTGRES_IMAGE = "postgres:18";
  private static final String KAFKA_IMAGE = "apache/kafka:4.1.1";

  static Backing embedded() throws IOException {
    Cluster cluster = PostgresServer.temporary().cluster();
    String kafka = KafkaBroker.temporary().bootstrapServers();
    return new Backing(
        "embedded PostgreSQL 18 at " + cluster + ", embedded Kafka at " + kafka, cluster, kafka);
  }

  /** Testcontainers' own watcher removes the containers when this JVM has gone. */
  @SuppressWarnings("resource")
  static Backing containers() {
    PostgreSQLContainer postgres = new PostgreSQLContainer(POSTGRES_IMAGE).withUsername("postgres");
    KafkaContainer kafka =
        new KafkaContainer(KAFKA_IMAGE)
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    postgres.start();
    kafka.start();
    Cluster cluster =
        new Cluster(
            postgres.getHost(),
            postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
            postgres.getUsername(),
            postgres.getPassword());
    return new Backing(
        "containers " + POSTGRES_IMAGE + " and " + KAFKA_IMAGE,
        cluster,
        kafka.getBootstrapServers());
  }
}
