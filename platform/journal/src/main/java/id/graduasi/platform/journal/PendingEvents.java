package id.graduasi.platform.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.postgresql.PGStatement;

/** The journal's pending rows, on the one connection that also holds the leader's lock. */
final class PendingEvents {

  private static final Logger LOG = Logger.getLogger(PendingEvents.class);
  private static final int BATCH = 2_000;
  private static final long LOCK = 0x6772_6164_7561_7369L; // "graduasi"

  // Each row is looked up by its position: a join of both tables would read the journal from its
  // beginning, however long it is.
  private static final String NEXT =
      """
      select j.position, j.event_id, j.topic, j.key, j.type, j.occurred_at, j.payload
      from (select position from journal_pending order by position limit %d) p
      cross join lateral (
        select position, event_id, topic, key, type, occurred_at, payload
        from journal where position = p.position offset 0) j
      order by p.position
      """
          .formatted(BATCH);

  private final Connection connection;
  private final AtomicLong oldestPending;

  PendingEvents(Connection connection, AtomicLong oldestPending) {
    this.connection = connection;
    this.oldestPending = oldestPending;
  }

  boolean lock() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
      return row.next() && row.getBoolean(1);
    }
  }

  /** Gives the lock back; a connection that is gone has lost it anyway. */
  void unlock() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_unlock(" + LOCK + ")");
    } catch (SQLException gone) {
      LOG.debug("The leader's connection is gone", gone);
    }
  }

  /**
   * Sends the next batch and waits for the acknowledgements. If any is missing, nothing after the
   * first gap is forgotten and the whole rest is sent again by a new producer.
   */
  int send(Outgoing outgoing) throws SQLException {
    List<Long> positions = new ArrayList<>(BATCH);
    try (PreparedStatement next = planned(NEXT);
        ResultSet row = next.executeQuery()) {
      long oldest = 0;
      while (row.next()) {
        positions.add(row.getLong(1));
        long at = row.getTimestamp(6).getTime();
        oldest = oldest == 0 ? at : Math.min(oldest, at);
        outgoing.send(
            row.getString(3),
            row.getString(4),
            row.getObject(2, UUID.class),
            row.getString(5),
            row.getTimestamp(6).toInstant(),
            row.getBytes(7));
      }
      oldestPending.set(oldest);
    }
    if (!positions.isEmpty()) {
      int acknowledged = outgoing.acknowledged();
      forget(positions.subList(0, acknowledged));
      if (acknowledged < positions.size()) {
        throw new IllegalStateException(
            "Kafka did not acknowledge " + (positions.size() - acknowledged) + " events");
      }
    }
    return positions.size();
  }

  private void forget(List<Long> positions) throws SQLException {
    try (PreparedStatement delete =
        planned("delete from journal_pending where position = any (?)")) {
      delete.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
      delete.executeUpdate();
    }
  }

  /** Planned anew each time: the server would keep for years a plan made when all was empty. */
  private PreparedStatement planned(String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.unwrap(PGStatement.class).setPrepareThreshold(0);
    return statement;
  }
}
