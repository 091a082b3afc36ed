package id.graduasi.registry.rows;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes any number of rows by one statement, in one round trip. The SQL says {@code :rows} where
 * the rows come in, as in {@code insert into t select * from :rows}.
 *
 * @param <T> what a row is made of
 */
public final class Rows<T> {

  private final List<T> items;
  private final List<Column<T>> columns = new ArrayList<>();

  private Rows(List<T> items) {
    this.items = items;
  }

  /** Rows made of these items, in their order. */
  public static <T> Rows<T> of(List<T> items) {
    return new Rows<>(items);
  }

  /** Adds a column of a PostgreSQL type; all but bytes travel as text. */
  public Rows<T> column(String type, Function<T, @Nullable Object> value) {
    columns.add(new Column<>(type, value));
    return this;
  }

  /** The same on a connection of the source: that of the transaction, if there is one. */
  public int execute(DataSource source, String sql) {
    if (items.isEmpty()) {
      return 0;
    }
    try (Connection connection = source.getConnection()) {
      return execute(connection, sql);
    } catch (SQLException failed) {
      throw new IllegalStateException("rows could not be written", failed);
    }
  }

  /** Runs the statement, unless there is nothing to write; answers how many rows it changed. */
  public int execute(Connection connection, String sql) throws SQLException {
    if (items.isEmpty()) {
      return 0;
    }
    List<String> casts = columns.stream().map(column -> "?::" + column.type() + "[]").toList();
    String rows = "unnest(" + String.join(", ", casts) + ")";
    try (PreparedStatement statement = connection.prepareStatement(sql.replace(":rows", rows))) {
      if (items.size() > 1) {
        FreshPlan.of(statement);
      }
      int index = 1;
      for (Column<T> column : columns) {
        statement.setArray(index++, column.of(connection, items));
      }
      return statement.executeUpdate();
    }
  }

  /** Bytes and texts are the arrays that the driver sends as they are, without writing them out. */
  private record Column<T>(String type, Function<T, @Nullable Object> value) {

    Array of(Connection connection, List<T> items) throws SQLException {
      return type.equals("bytea")
          ? connection.createArrayOf(
              type, items.stream().map(value).map(byte[].class::cast).toArray(byte[][]::new))
          : connection.createArrayOf(
              "text", items.stream().map(value).map(Column::text).toArray(String[]::new));
    }

    private static @Nullable String text(@Nullable Object value) {
      return value == null ? null : value.toString();
    }
  }
}
