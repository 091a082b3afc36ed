package id.graduasi.platform.testkit.infra;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Rows or tables that a test keeps locked, so that whoever needs them waits. */
public final class HeldRows implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final Connection connection;
  private final int pid;

  private HeldRows(Connection connection, int pid) {
    this.connection = connection;
    this.pid = pid;
  }

  /** Takes what a statement locks. */
  public static HeldRows by(String lock) throws SQLException {
    Connection connection = Databases.superuser();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local lock_timeout = '20s'");
      statement.execute(lock);
      try (ResultSet own = statement.executeQuery("select pg_backend_pid()")) {
        own.next();
        return new HeldRows(connection, own.getInt(1));
      }
    }
  }

  /** The database's processes that wait for these rows; returns when there is one. */
  public List<String> waiting() {
    await(() -> !waitingNow().isEmpty());
    return waitingNow();
  }

  private List<String> waitingNow() {
    return Databases.query(
        "select pid from pg_stat_activity where ? = any (pg_blocking_pids(pid))", pid);
  }

  /** Returns when something has come true. */
  public static void await(BooleanSupplier happened) {
    Instant deadline = Instant.now().plus(LONGEST);
    while (!happened.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("it has not become so within " + LONGEST);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Lets everybody go on. */
  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
