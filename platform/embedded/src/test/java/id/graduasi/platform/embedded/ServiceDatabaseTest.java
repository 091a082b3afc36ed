package id.graduasi.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServiceDatabaseTest {
  private static final ServiceDatabase REGISTRY =
      new ServiceDatabase("registry", "owner's secret", "app's secret");

  private static PostgresServer server;

  @BeforeAll
  static void start() throws IOException, SQLException {
    server = PostgresServer.temporary();
    REGISTRY.createIn(server.cluster());
    REGISTRY.createIn(server.cluster());
    try (Connection superuser = server.cluster().connect("registry");
        Statement statement = superuser.createStatement()) {
      statement.execute("alter role registry_app set enable_seqscan = off");
    }
    try (Connection owner = as(REGISTRY.owner());
        Statement statement = owner.createStatement()) {
      statement.execute("create table family (id bigint generated always as identity, name text)");
      statement.execute("create index on family using gin (name gin_trgm_ops)");
      statement.execute("alter table family enable row level security, force row level security");
      statement.execute("create policy all_rows on family using (id > 0)");
      statement.execute("create function answer() returns int language sql return 42");
    }
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static Connection as(String role) throws SQLException {
    return DriverManager.getConnection(
        server.cluster().url("registry"),
        role,
        role.endsWith("_owner") ? REGISTRY.ownerPassword() : REGISTRY.appPassword());
  }

  private static String ask(String role, String sql) throws SQLException {
    try (Connection connection = as(role);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      StringBuilder answer = new StringBuilder();
      while (row.next()) {
        answer.append(row.getString(1)).append('\n');
      }
      return answer.toString().strip();
    }
  }

  private static void run(String role, String sql) throws SQLException {
    try (Connection connection = as(role);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void neitherRolePassesByRowSecurity() throws SQLException {
    assertThat(
            ask(
                "registry_app",
                "select count(*) from pg_roles where rolname like 'registry\\_%'"
                    + " and not rolsuper and not rolbypassrls and not rolcreaterole"))
        .isEqualTo("2");
  }

  @Test
  void theApplicationUsesWhatTheOwnerCreates() throws SQLException {
    run("registry_app", "insert into family (name) values ('Siti')");
    run("registry_app", "update family set name = 'Sri'");
    run("registry_app", "delete from family");

    assertThat(ask("registry_app", "select answer()")).isEqualTo("42");
  }

  @Test
  void theApplicationCreatesAndTruncatesNothing() {
    assertThatThrownBy(() -> run("registry_app", "create table mine (id int)"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> run("registry_app", "truncate family"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }

  @Test
  void anotherServiceCannotConnect() throws SQLException {
    ServiceDatabase grants = new ServiceDatabase("grants", "one", "two");
    grants.createIn(server.cluster());

    assertThatThrownBy(
            () ->
                DriverManager.getConnection(server.cluster().url("registry"), "grants_app", "two"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied for database");
  }

  @Test
  void aSearchByTrigramsUsesItsIndexUnderRowSecurity() throws SQLException {
    for (String condition :
        new String[] {"name ilike '%siti%'", "name % 'siti'", "'siti' <% name"}) {
      assertThat(ask("registry_app", "explain select 1 from family where " + condition))
          .as(condition)
          .contains("Bitmap Index Scan");
    }
  }

  @Test
  void namesAreOrderedByCodePointOnEveryMachine() throws SQLException {
    assertThat(
            ask(
                "registry_app",
                "select datcollversion is not null and datlocale = 'C.UTF-8' from pg_database"
                    + " where datname = 'registry'"))
        .isEqualTo("t");
  }
}
