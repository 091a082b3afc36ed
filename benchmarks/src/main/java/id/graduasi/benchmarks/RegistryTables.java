package id.graduasi.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The tables an import of new families fills. */
final class RegistryTables extends Tables {
  // Every table an import of new families fills, those before others that refer to them.
  private static final List<String> TABLES =
      List.of(
          "family",
          "member",
          "family_decile",
          "enrollment",
          "seen_family",
          "journal",
          "journal_pending");

  private static final String BUSY =
      """
      select count(*) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
        and backend_type = 'client backend' and state <> 'idle'
        and query not like '%journal_pending%'
      """;
  private static final int QUIET_SAMPLES = 20;
  private static final Duration QUIET_WITHIN = Duration.ofMinutes(30);

  private final Connection connection;

  /**
   * @param connection of the superuser, in autocommit
   * @param folder takes the rows
   */
  RegistryTables(Connection connection, Path folder) {
    super(connection, folder, TABLES);
    this.connection = connection;
  }

  /** The tables in words. */
  static String names() {
    return String.join(", ", TABLES);
  }

  /** Forgets all families, so that the next import finds an empty register. */
  void empty() throws SQLException, InterruptedException {
    awaitSent();
    execute(
        "truncate "
            + names()
            + ", import_finding, import_chunk, import_job, import_row,"
            + " nik_check, quality_issue, duplicate_candidate cascade");
  }

  /** Waits until the service has done with what follows an import: the search for issues. */
  void awaitQuiet() throws SQLException, InterruptedException {
    Instant deadline = Instant.now().plus(QUIET_WITHIN);
    int quiet = 0;
    while (quiet < QUIET_SAMPLES) {
      quiet = number(BUSY) == 0 ? quiet + 1 : 0;
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException("the service does not come to rest");
      }
      Thread.sleep(100);
    }
  }

  /** The ids of all families. */
  List<String> familyIds() throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select id from family order by id")) {
      while (row.next()) {
        ids.add(row.getString(1));
      }
    }
    return ids;
  }
}
