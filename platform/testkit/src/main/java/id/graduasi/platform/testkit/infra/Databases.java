package id.graduasi.platform.testkit.infra;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plain connections to the database of the service under test, for looking behind its back. */
public final class Databases {
  private Databases() {}

  /** As the superuser: sees all rows. */
  public static Connection superuser() throws SQLException {
    return connect("GRADUASI_DB_SUPERUSER", "GRADUASI_DB_SUPERUSER_PASSWORD");
  }

  /** As the role that migrates. */
  public static Connection owner() throws SQLException {
    return connect("GRADUASI_DB_OWNER", "GRADUASI_DB_OWNER_PASSWORD");
  }

  /** As the role the service runs with; without a scope it sees nothing. */
  public static Connection app() throws SQLException {
    return connect("GRADUASI_DB_USER", "GRADUASI_DB_PASSWORD");
  }

  /** The first column of a query by the superuser, as text. */
  public static List<String> query(String sql, Object... parameters) {
    try (Connection connection = superuser();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      List<String> column = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          column.add(rows.getString(1));
        }
      }
      return column;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** A statement by the superuser; the number of rows it changed. */
  public static int execute(String sql, Object... parameters) {
    try (Connection connection = superuser();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }

  private static Connection connect(String user, String password) throws SQLException {
    Map<String, String> settings = SharedServers.current();
    String url = settings.get("GRADUASI_DB_URL");
    if (url == null) {
      throw new IllegalStateException("no service is under test: add SuiteResource to the test");
    }
    return DriverManager.getConnection(url, settings.get(user), settings.get(password));
  }
}
