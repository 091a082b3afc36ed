package id.graduasi.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

  @Test
  void dataOutlivesTheServerAndPasswordsAreAsked(@TempDir Path folder) throws Exception {
    Path data = Files.createDirectory(folder.resolve("postgres"));
    Path log = folder.resolve("postgres.log");
    int port = FreePort.any();
    try (PostgresServer first = PostgresServer.durable(data, port, "secret", log);
        Connection connection = first.cluster().connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("create table kept as select 7 as answer");
    }

    try (PostgresServer second = PostgresServer.durable(data, port, "secret", log);
        Connection connection = second.cluster().connect("postgres");
        Statement statement = connection.createStatement()) {
      assertThat(one(statement, "select answer from kept")).isEqualTo("7");
      assertThat(one(statement, "show fsync")).isEqualTo("on");
      assertThat(one(statement, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(one(statement, "show server_version")).startsWith("18");
      assertThatThrownBy(
              () ->
                  DriverManager.getConnection(
                      second.cluster().url("postgres"), "postgres", "guessed"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
    }
    assertThat(FreePort.isFree(port)).isTrue();
  }

  private static String one(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
