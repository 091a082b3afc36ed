package id.graduasi.graduation.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.journal.Event;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGStatement;

/** Reads and writes the read model's tables in the current transaction. */
@Singleton
class Rows {

  /** Makes one record of a row. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private final DataSource database;
  private final ObjectMapper json;

  Rows(DataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /**
   * Applies a batch of event bodies by one statement whose only parameter is their array. It is
   * planned anew each time: a plan that the server keeps may have been made when the tables were
   * empty, and then compares every row with every event.
   */
  void apply(String sql, List<Event> events) {
    apply(sql, events.stream().map(Event::text).toArray(String[]::new));
  }

  /** The same with the keys of the events only, for whatever follows the aggregates. */
  void applyKeys(String sql, List<Event> events) {
    apply(sql, events.stream().map(Event::key).toArray(String[]::new));
  }

  private void apply(String sql, String[] texts) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.unwrap(PGStatement.class).setPrepareThreshold(0);
      statement.setArray(1, connection.createArrayOf("text", texts));
      statement.executeUpdate();
    } catch (SQLException refused) {
      throw new IllegalStateException("the events could not be applied", refused);
    }
  }

  void execute(String sql) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("the read model could not be changed", failed);
    }
  }

  <T> List<T> read(String sql, Object key, Reading<T> reading) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, key);
      try (ResultSet row = statement.executeQuery()) {
        List<T> found = new ArrayList<>();
        while (row.next()) {
          found.add(reading.of(row));
        }
        return found;
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("the read model could not be read", failed);
    }
  }

  <T> T json(ResultSet row, String column, TypeReference<T> type) throws SQLException {
    try {
      return json.readValue(row.getString(column), type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("the column " + column + " is not what it was", broken);
    }
  }
}
