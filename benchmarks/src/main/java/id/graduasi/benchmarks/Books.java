package id.graduasi.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** What reporting-service has posted of enrollments, to be held against other books. */
final class Books {
  private static final Map<String, String> ROWS = new LinkedHashMap<>();

  static {
    ROWS.put(
        "enrollment",
        "select enrollment_id, version, family_id, programme, area_code, facilitator_id, decile,"
            + " status, review_on, exempt from enrollment");
    ROWS.put(
        "movement",
        "select subject_id, item, account, cause, effective_on, recorded_on, area_code,"
            + " counterpart_code, facilitator_id, sum(delta) from movement"
            + " where account in ('RECIPIENT', 'SUSPENDED')"
            + " group by 1, 2, 3, 4, 5, 6, 7, 8, 9 having sum(delta) <> 0");
    for (String tally : new String[] {"tally", "month_tally"}) {
      ROWS.put(
          tally,
          "select * from %s where account in ('RECIPIENT', 'SUSPENDED') and count <> 0"
              .formatted(tally));
    }
    for (String standing : new String[] {"standing", "caseload", "review_load"}) {
      ROWS.put(standing, "select * from %s where count <> 0".formatted(standing));
    }
  }

  private Books() {}

  /**
   * Holds the books of two databases against each other.
   *
   * @return how many rows are the same
   * @throws IllegalStateException if they differ, with the table
   */
  static long compare(Connection one, Connection other) throws SQLException {
    long rows = 0;
    for (Map.Entry<String, String> table : ROWS.entrySet()) {
      Digest expected = digest(one, table.getValue());
      Digest found = digest(other, table.getValue());
      if (!expected.equals(found)) {
        throw new IllegalStateException(
            "the books differ in %s: %s and %s".formatted(table.getKey(), expected, found));
      }
      rows += expected.rows();
    }
    return rows;
  }

  private static Digest digest(Connection database, String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*), sum(hashtextextended(r::text, 0)::numeric) from (%s) r"
                    .formatted(sql))) {
      row.next();
      return new Digest(row.getLong(1), row.getString(2));
    }
  }

  /** Rows in any order: the sum of their hashes. */
  private record Digest(long rows, String sum) {}
}
