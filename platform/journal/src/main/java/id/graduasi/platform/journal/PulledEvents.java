package id.graduasi.platform.journal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Events for those who pull them page by page instead of reading Kafka. Row security limits them to
 * the caller's. They come in the order of the transactions that recorded them, and only up to the
 * oldest transaction that still runs: what commits late is not passed. Two versions of one key may
 * come in reverse, so a reader keeps the higher one, as it does with Kafka.
 */
@ApplicationScoped
public class PulledEvents {

  private static final String NEXT =
      """
      select recorded_in::text, position, event_id, type, key, version, area_code, occurred_at,
        payload
      from journal
      where (recorded_in, position) > (?::text::xid8, ?)
        and recorded_in < ?::text::xid8 and topic = any (?)
      order by recorded_in, position limit ?
      """;

  private final DataSource database;

  PulledEvents(DataSource database) {
    this.database = database;
  }

  /**
   * Where a reader has come to.
   *
   * @param transaction the last transaction it has seen something of
   * @param position the last position of that transaction it has seen
   * @throws IllegalArgumentException for numbers below zero
   */
  public record Place(long transaction, long position) {

    public Place {
      if (transaction < 0 || position < 0) {
        throw new IllegalArgumentException("no place in the journal");
      }
    }

    /** Before the first event. */
    public static final Place START = new Place(0, 0);
  }

  /** One event as it is published, with the place after it. */
  public record Pulled(
      UUID eventId,
      @Schema(examples = "id.graduasi.registry.family.updated.v1") String type,
      String key,
      long version,
      @Schema(examples = "35.22.15.1001") String areaCode,
      Instant at,
      @JsonRawValue
          @Schema(
              implementation = Object.class,
              type = SchemaType.OBJECT,
              description = "The body of the event, as AsyncAPI describes it")
          String data) {}

  /**
   * A page of events.
   *
   * @param events in the order in which they are to be read
   * @param next the place to go on from, also when there is nothing new yet
   */
  public record Batch(List<Pulled> events, Place next) {}

  /** The next events of these topics after a place. */
  @Transactional
  public Batch after(Place place, int limit, String... topics) {
    try (Connection connection = database.getConnection()) {
      long horizon = horizon(connection);
      List<Pulled> events = new ArrayList<>();
      Place last = place;
      try (PreparedStatement select = connection.prepareStatement(NEXT)) {
        select.setString(1, Long.toString(place.transaction()));
        select.setLong(2, place.position());
        select.setString(3, Long.toString(horizon));
        select.setArray(4, connection.createArrayOf("text", topics));
        select.setInt(5, limit);
        try (ResultSet row = select.executeQuery()) {
          while (row.next()) {
            last = new Place(Long.parseLong(row.getString(1)), row.getLong(2));
            events.add(pulled(row));
          }
        }
      }
      // All before the horizon has been seen: the next call need not look at it again.
      Place seen = new Place(horizon - 1, Long.MAX_VALUE);
      return new Batch(events, events.size() == limit ? last : seen);
    } catch (SQLException failed) {
      throw new IllegalStateException("events could not be pulled", failed);
    }
  }

  /** The oldest transaction that still runs; before it nothing can appear any more. */
  private static long horizon(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("select pg_snapshot_xmin(pg_current_snapshot())::text");
        ResultSet row = select.executeQuery()) {
      row.next();
      return Long.parseLong(row.getString(1));
    }
  }

  private static Pulled pulled(ResultSet row) throws SQLException {
    return new Pulled(
        row.getObject("event_id", UUID.class),
        row.getString("type"),
        row.getString("key"),
        row.getLong("version"),
        row.getString("area_code"),
        row.getTimestamp("occurred_at").toInstant(),
        row.getString("payload"));
  }
}
