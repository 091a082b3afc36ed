package id.graduasi.platform.journal;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Batches of a feed share its lock for a transaction; a rebuild holds it alone, so that it sees the
 * events in the order of their first delivery and nothing newer slips in between.
 */
@Singleton
class FeedLock {

  private static final String SHARE =
      "select pg_try_advisory_xact_lock_shared(hashtext('feed'), hashtext(?))";

  private final DataSource database;

  FeedLock(DataSource database) {
    this.database = database;
  }

  /**
   * Shares the lock until the transaction ends. It does not wait: a rebuild may take longer than a
   * transaction may last, and what waits too long would be taken for an event that fails.
   *
   * @throws Rebuilding while a rebuild holds it alone
   */
  void share(Feed feed) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = statement(connection, SHARE, feed);
        ResultSet row = statement.executeQuery()) {
      row.next();
      if (!row.getBoolean(1)) {
        throw new Rebuilding(feed);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("the feed's lock failed", failed);
    }
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

  private static void on(Connection connection, String sql, Feed feed) throws SQLException {
    try (PreparedStatement statement = statement(connection, sql, feed)) {
      statement.execute();
    }
  }

  private static PreparedStatement statement(Connection connection, String sql, Feed feed)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setString(1, feed.name());
    return statement;
  }

  /** The feed is built again from the first event: what is new has to wait. */
  static final class Rebuilding extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Rebuilding(Feed feed) {
      super(feed.name() + " is being rebuilt");
    }
  }
}
