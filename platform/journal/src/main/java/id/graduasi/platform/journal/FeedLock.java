package id.graduasi.platform.journal;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Batches of a feed share its lock for a transaction; a rebuild holds it alone, so that it sees the
 * events in the order of their first delivery and nothing newer slips in between.
 */
@Singleton
class FeedLock {

  private final DataSource database;

  FeedLock(DataSource database) {
    this.database = database;
  }

  void share(Feed feed) {
    execute("select pg_advisory_xact_lock_shared(hashtext('feed'), hashtext(?))", feed);
  }

  /** Holds the lock alone for the given work, on a connection of its own. */
  void alone(Feed feed, Runnable work) {
    try (Connection connection = database.getConnection()) {
      on(connection, "select pg_advisory_lock(hashtext('feed'), hashtext(?))", feed);
      try {
        work.run();
      } finally {
        on(connection, "select pg_advisory_unlock(hashtext('feed'), hashtext(?))", feed);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("the feed's lock failed", failed);
    }
  }

  private void execute(String sql, Feed feed) {
    try (Connection connection = database.getConnection()) {
      on(connection, sql, feed);
    } catch (SQLException failed) {
      throw new IllegalStateException("the feed's lock failed", failed);
    }
  }

  private static void on(Connection connection, String sql, Feed feed) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, feed.name());
      statement.execute();
    }
  }
}
