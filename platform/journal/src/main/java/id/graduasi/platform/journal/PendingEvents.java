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

/** The journal's pending rows, on the one connection that also holds the leader's lock. */
final class PendingEvents {

  private static final Logger LOG = Logger.getLogger(PendingEvents.class);
  private static final int BATCH = 2_000;
  private static final long LOCK = 0x6772_6164_7561_7369L; // "graduasi"

  private static final String NEXT =
      """
      select j.position, j.event_id, j.topic, j.key, j.type, j.occurred_at, j.payload
      from journal_pending p join journal j on j.position = p.position
      order by p.position limit %d
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
    try (PreparedStatement next = connection.prepareStatement(NEXT);
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
        connection.prepareStatement("delete from journal_pending where position = any (?)")) {
      delete.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
      delete.executeUpdate();
    }
  }
}
