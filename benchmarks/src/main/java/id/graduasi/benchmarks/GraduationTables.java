package id.graduasi.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The tables a scoring run fills. */
final class GraduationTables extends Tables {
  private static final List<String> TABLES =
      List.of("assessment", "standing", "scoring_tally", "journal", "journal_pending");

  GraduationTables(Connection connection, Path folder) {
    super(connection, folder, TABLES);
  }

  /** The tables in words. */
  static String names() {
    return String.join(", ", TABLES);
  }

  /** Forgets all assessments, so that the next run finds none. */
  void empty() throws SQLException, InterruptedException {
    awaitSent();
    execute("truncate " + names() + ", scoring_chunk, scoring_run, input_change cascade");
  }
}
