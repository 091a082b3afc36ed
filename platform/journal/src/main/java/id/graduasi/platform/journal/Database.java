package id.graduasi.platform.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/**
 * Statements over whole sets of rows. A batch travels as one JSON document that the statement turns
 * into rows, so that a thousand events cost as many statements as one. Each is planned anew, with
 * the keys it brings.
 */
@ApplicationScoped
public class Database {

  private final DataSource source;
  private final ObjectMapper json;

  Database(DataSource source, ObjectMapper json) {
    this.source = source;
    this.json = json;
  }

  /** Reads one row of an answer. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  public <T> List<T> query(String sql, Reader<T> reader, @Nullable Object... parameters) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet row = statement.executeQuery()) {
      List<T> read = new ArrayList<>();
      while (row.next()) {
        read.add(reader.read(row));
      }
      return read;
    } catch (SQLException failed) {
      throw new IllegalStateException("the database could not be read", failed);
    }
  }

  public int update(String sql, @Nullable Object... parameters) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("the database could not be written", failed);
    }
  }

  /** Rows as the one parameter of a statement; the fields are named as the statement names them. */
  public String json(Object rows) {
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException failed) {
      throw new IllegalArgumentException("these rows are not JSON", failed);
    }
  }

  private static PreparedStatement prepared(
      Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      // A plan that the server keeps may have been made when the tables were empty, and is blind to
      // how many keys come: it compares every row with every key.
      statement.unwrap(PGStatement.class).setPrepareThreshold(0);
      for (int i = 0; i < parameters.length; i++) {
        Object value = parameters[i];
        statement.setObject(
            i + 1,
            value instanceof Object[] array
                ? connection.createArrayOf(typeOf(array), array)
                : value);
      }
      return statement;
    } catch (SQLException failed) {
      statement.close();
      throw failed;
    }
  }

  private static String typeOf(Object[] array) {
    return switch (array) {
      case UUID[] ids -> "uuid";
      case byte[][] bytes -> "bytea";
      default -> "text";
    };
  }
}
