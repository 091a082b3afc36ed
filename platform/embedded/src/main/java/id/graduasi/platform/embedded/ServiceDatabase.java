package id.graduasi.platform.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/**
 * One service's own database with its two roles: the owner migrates, the application runs. Neither
 * is a superuser and neither passes by row security.
 *
 * @param name of the database, e.g. {@code registry}
 */
public record ServiceDatabase(String name, String ownerPassword, String appPassword) {

  public ServiceDatabase {
    if (!name.matches("[a-z]{1,30}")) {
      throw new IllegalArgumentException("not a database name: " + name);
    }
  }

  public String owner() {
    return name + "_owner";
  }

  public String app() {
    return name + "_app";
  }

  /** Creates what is missing and sets the passwords; running it again changes nothing else. */
  public void createIn(Cluster cluster) throws SQLException {
    try (Connection connection = cluster.connect("postgres")) {
      remember(connection, "bootstrap.database", name);
      remember(connection, "bootstrap.owner_password", ownerPassword);
      remember(connection, "bootstrap.app_password", appPassword);
      run(connection, script("bootstrap-roles.sql"));
      if (!exists(connection)) {
        run(connection, script("bootstrap-database.sql").formatted(name, owner()));
      }
    }
    try (Connection connection = cluster.connect(name)) {
      run(connection, script("bootstrap.sql"));
    }
  }

  private boolean exists(Connection connection) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select from pg_database where datname = ?")) {
      query.setString(1, name);
      try (ResultSet row = query.executeQuery()) {
        return row.next();
      }
    }
  }

  private static void remember(Connection connection, String setting, String value)
      throws SQLException {
    try (PreparedStatement call = connection.prepareStatement("select set_config(?, ?, false)")) {
      call.setString(1, setting);
      call.setString(2, value);
      call.execute();
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String script(String file) {
    try (InputStream in =
        Objects.requireNonNull(
            ServiceDatabase.class.getResourceAsStream("/embedded/" + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
