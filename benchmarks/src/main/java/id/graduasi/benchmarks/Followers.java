package id.graduasi.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Services that keep families and enrollments of the registry's events, beside an import. */
final class Followers implements AutoCloseable {
  private static final Duration CAUGHT_UP_WITHIN = Duration.ofHours(1);
  private static final String HELD =
      "select (select count(*) from family) + (select count(*) from enrollment)";

  private final List<Connection> databases = new ArrayList<>();
  private long held;

  /**
   * @param names the services, e.g. {@code reporting}; none is fine
   */
  Followers(Servers servers, List<String> names) throws Exception {
    for (String name : names) {
      databases.add(servers.connect(servers.start(name).database()));
    }
  }

  /** From now on what is new is counted. */
  void begin() throws SQLException {
    held = 0;
    for (Connection database : databases) {
      held += held(database);
    }
  }

  /** Waits until each holds so many families, and an enrollment of each, more than at the begin. */
  void await(long families) throws SQLException, InterruptedException {
    long expected = held + 2 * families * databases.size();
    long begun = System.nanoTime();
    long now = 0;
    while (now < expected) {
      now = 0;
      for (Connection database : databases) {
        now += held(database);
      }
      long waited = System.nanoTime() - begun;
      if (waited > CAUGHT_UP_WITHIN.toNanos()) {
        throw new IllegalStateException("%,d of %,d rows came".formatted(now, expected));
      }
      // Each look costs the databases time: often at first, then about every hundredth.
      Thread.sleep(50 + waited / 100_000_000);
    }
  }

  private static long held(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(HELD)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    for (Connection database : databases) {
      database.close();
    }
  }
}
