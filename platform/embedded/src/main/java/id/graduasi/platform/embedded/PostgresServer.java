package id.graduasi.platform.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** An embedded PostgreSQL 18: the real server binaries as child processes of this JVM. */
public final class PostgresServer implements AutoCloseable {
  private static final String SUPERUSER = "postgres";

  private final EmbeddedPostgres server;
  private final Cluster cluster;

  private PostgresServer(EmbeddedPostgres server, String password) {
    this.server = server;
    this.cluster = new Cluster(FreePort.LOOPBACK, server.getPort(), SUPERUSER, password);
  }

  /** A cluster that lives as long as this JVM and never waits for the disk. */
  public static PostgresServer temporary() throws IOException {
    return new PostgresServer(
        tuned(FreePort.any())
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("full_page_writes", "off")
            .setRegisterShutdownHook(true)
            .start(),
        "");
  }

  /**
   * A cluster that keeps its data in a folder between starts and asks for passwords.
   *
   * @param password the superuser's: chosen at the first start, the same ever after
   * @param log takes what the server says
   */
  public static PostgresServer durable(Path data, int port, String password, Path log)
      throws IOException, SQLException {
    boolean first = Files.notExists(data.resolve("PG_VERSION"));
    EmbeddedPostgres.Builder builder =
        tuned(port)
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            // The wrapper passes -F, which switches fsync off; the later setting wins.
            .setServerConfig("fsync", "on")
            .setRegisterShutdownHook(false)
            .setErrorRedirector(Redirect.appendTo(log.toFile()))
            .setOutputRedirector(Redirect.appendTo(log.toFile()));
    if (!first) {
      builder.setConnectConfig("password", password);
    }
    PostgresServer started = new PostgresServer(builder.start(), password);
    if (first) {
      started.askForPasswords(data, password);
    }
    return started;
  }

  private static EmbeddedPostgres.Builder tuned(int port) {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setServerConfig("listen_addresses", FreePort.LOOPBACK)
        .setServerConfig("unix_socket_directories", "''")
        .setServerConfig("shared_buffers", "256MB")
        .setServerConfig("work_mem", "16MB")
        .setServerConfig("maintenance_work_mem", "128MB")
        .setServerConfig("effective_cache_size", "1GB")
        .setServerConfig("max_connections", "200")
        .setServerConfig("max_wal_size", "2GB")
        .setServerConfig("checkpoint_timeout", "15min")
        .setServerConfig("random_page_cost", "1.1")
        .setServerConfig("jit", "off");
  }

  private void askForPasswords(Path data, String password) throws IOException, SQLException {
    try (Connection connection = cluster.connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("alter role postgres password " + statement.enquoteLiteral(password));
      Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
      statement.execute("select pg_reload_conf()");
    }
  }

  public Cluster cluster() {
    return cluster;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
