package id.graduasi.platform.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.platform.access.CurrentScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The append-only journal of a service. Nothing else may emit events.
 *
 * <p>The caller holds the lock on the aggregate's row when it appends; that is what puts the events
 * of one key into version order.
 */
@ApplicationScoped
public class Journal {

  private static final String APPEND =
      """
      with entry as (
        insert into journal (event_id, topic, key, type, version, area_code, facilitator_id,
                             actor, cause, occurred_at, payload, changes)
        select event_id, topic, key, type, version, area_code, facilitator_id,
               ?, cause, ?, payload::json, changes
        from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::uuid[],
                    ?::text[], ?::text[], ?::bytea[]) with ordinality
          as fact (event_id, topic, key, type, version, area_code, facilitator_id,
                   cause, payload, changes, nth)
        order by nth
        returning position)
      insert into journal_pending (position) select position from entry
      """;

  private static final String HISTORY =
      """
      select event_id, type, version, occurred_at, actor, cause, changes
      from journal where key = ? and topic = any (?) order by position desc limit 1000
      """;

  private static final String HISTORY_OF =
      """
      select event_id, type, version, occurred_at, actor, cause, changes
      from journal where key = ? and topic = ? and payload ->> ? = ?
      order by position desc limit 1000
      """;

  private final DataSource database;
  private final CurrentScope scope;
  private final ObjectMapper json;
  private final ChangeSeal seal;
  private final Clock clock;

  Journal(
      DataSource database, CurrentScope scope, ObjectMapper json, ChangeSeal seal, Clock clock) {
    this.database = database;
    this.scope = scope;
    this.json = json;
    this.seal = seal;
    this.clock = clock;
  }

  /** Appends one event to the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(Fact fact) {
    append(List.of(fact));
  }

  /** Appends events, in this order, to the caller's transaction, by one statement. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void append(List<Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(APPEND)) {
      insert.setString(1, scope.actor());
      insert.setTimestamp(2, Timestamp.from(clock.instant()));
      texts(connection, insert, 3, facts, fact -> UuidCreator.getTimeOrderedEpoch());
      texts(connection, insert, 4, facts, Fact::topic);
      texts(connection, insert, 5, facts, Fact::key);
      texts(connection, insert, 6, facts, Fact::type);
      texts(connection, insert, 7, facts, Fact::version);
      texts(connection, insert, 8, facts, Fact::areaCode);
      texts(connection, insert, 9, facts, Fact::facilitatorId);
      texts(connection, insert, 10, facts, Fact::cause);
      texts(connection, insert, 11, facts, fact -> write(fact.payload()));
      insert.setArray(12, connection.createArrayOf("bytea", sealed(facts)));
      insert.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("the journal could not be written", failed);
    }
  }

  /** The last thousand entries of one key in the given topics, the newest first. */
  @Transactional
  public List<Entry> history(String key, String... topics) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(HISTORY)) {
      select.setString(1, key);
      select.setArray(2, connection.createArrayOf("text", topics));
      return entries(key, select);
    } catch (SQLException failed) {
      throw new IllegalStateException("the journal could not be read", failed);
    }
  }

  /**
   * The last thousand entries of one of several aggregates that share a key: those whose body names
   * it in a field. The newest first.
   */
  @Transactional
  public List<Entry> historyOf(String key, String topic, String field, String value) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(HISTORY_OF)) {
      select.setString(1, key);
      select.setString(2, topic);
      select.setString(3, field);
      select.setString(4, value);
      return entries(key, select);
    } catch (SQLException failed) {
      throw new IllegalStateException("the journal could not be read", failed);
    }
  }

  private List<Entry> entries(String key, PreparedStatement select) throws SQLException {
    try (ResultSet row = select.executeQuery()) {
      List<Entry> entries = new ArrayList<>();
      while (row.next()) {
        entries.add(entry(key, row));
      }
      return entries;
    }
  }

  private Entry entry(String key, ResultSet row) throws SQLException {
    return new Entry(
        row.getObject("event_id", UUID.class),
        row.getString("type"),
        row.getLong("version"),
        row.getTimestamp("occurred_at").toInstant(),
        row.getString("actor"),
        row.getString("cause"),
        seal.open(key, row.getBytes("changes")));
  }

  /** As texts, because these the driver sends as they are; the statement says what they mean. */
  private static void texts(
      Connection connection,
      PreparedStatement statement,
      int index,
      List<Fact> facts,
      Function<Fact, @Nullable Object> column)
      throws SQLException {
    String[] values =
        facts.stream()
            .map(column)
            .map(value -> value == null ? null : value.toString())
            .toArray(String[]::new);
    statement.setArray(index, connection.createArrayOf("text", values));
  }

  /** The driver takes an array of byte arrays, but no byte arrays among objects. */
  private byte[][] sealed(List<Fact> facts) {
    return facts.stream().map(fact -> seal.seal(fact.key(), fact.changes())).toArray(byte[][]::new);
  }

  private String write(Object payload) {
    try {
      return json.writeValueAsString(payload);
    } catch (JsonProcessingException failed) {
      throw new IllegalArgumentException("an event's payload is not JSON", failed);
    }
  }
}
