package id.graduasi.platform.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A running PostgreSQL and its superuser, wherever it came from: embedded or a container.
 *
 * @param password of the superuser; empty where the server trusts every local connection
 */
public record Cluster(String host, int port, String superuser, String password) {

  public String url(String database) {
    return "jdbc:postgresql://" + host + ":" + port + "/" + database;
  }

  /** A connection of the superuser, for whom row security does not exist. */
  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), superuser, password);
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
