package id.graduasi.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table a benchmark ends with: what, ours, limit, ratio, goal; no verdict. */
final class Report {
  private final List<String> rows = new ArrayList<>();

  /**
   * @param ours a rate
   * @param limit a rate of the same unit
   */
  void row(String what, double ours, double limit, String unit, String goal) {
    row("%-44s %,10.0f %,10.0f %-11s %6.2f %7s", what, ours, limit, unit, goal);
  }

  /**
   * @param ours milliseconds
   * @param limit milliseconds
   */
  void millis(String what, double ours, double limit, String goal) {
    row("%-44s %,10.2f %,10.2f %-11s %6.2f %7s", what, ours, limit, "ms", goal);
  }

  private void row(
      String format, String what, double ours, double limit, String unit, String goal) {
    rows.add(String.format(Locale.ROOT, format, what, ours, limit, unit, ours / limit, goal));
  }

  void print(Connection database, CommonOptions options) throws SQLException {
    Say.line("");
    Say.line("%-44s %10s %10s %-11s %6s %7s", "what", "ours", "limit", "unit", "ratio", "goal");
    rows.forEach(row -> Say.line("%s", row));
    Say.line("");
    Say.line(
        "%d cores, %,d MiB memory, JDK %s, PostgreSQL %s (fsync on); heap of a measured JVM %d MiB,"
            + " serial GC; everything on this machine.",
        Runtime.getRuntime().availableProcessors(),
        memory(),
        Runtime.version(),
        postgres(database),
        options.heap);
  }

  private static long memory() {
    var system =
        (com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean();
    return system.getTotalMemorySize() >> 20;
  }

  private static String postgres(Connection database) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery("show server_version")) {
      row.next();
      return row.getString(1);
    }
  }
}
