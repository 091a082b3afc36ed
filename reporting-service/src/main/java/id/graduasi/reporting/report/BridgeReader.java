package id.graduasi.reporting.report;

import id.graduasi.platform.journal.Database;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a bridge's one statement together: (which sum, cause, count). */
final class BridgeReader {

  /** The sums of the rows {@code line (cause, before, count)}. */
  static final String SUMS =
      """
      select 'OPENING', null, coalesce(sum(count), 0) from line where before
      union all
      select 'CAUSE', cause, sum(count) from line where not before
      group by cause having sum(count) <> 0
      union all
      select 'CLOSING', null, coalesce(sum(count), 0) from line
      """;

  /** The sums of the rows {@code line (cause, before, known, count, inside)}. */
  static final String KNOWN_SUMS =
      """
      select 'OPENING', null, coalesce(sum(count), 0) from line where before and known
      union all
      select 'CAUSE', cause, sum(count) from line
      where not before and known and not inside group by cause having sum(count) <> 0
      union all
      select 'LATE', null, coalesce(sum(count), 0) from line where not known
      union all
      select 'CLOSING', null, coalesce(sum(count), 0) from line
      """;

  private BridgeReader() {}

  static Book.Movements read(Database database, String sql, @Nullable Object... parameters) {
    Map<String, Long> sums = new TreeMap<>();
    Map<String, Long> causes = new TreeMap<>();
    database
        .query(sql, row -> new Sum(row.getString(1), row.getString(2), row.getLong(3)), parameters)
        .forEach(
            sum -> {
              if (sum.cause() == null) {
                sums.put(sum.of(), sum.count());
              } else {
                causes.put(sum.cause(), sum.count());
              }
            });
    return new Book.Movements(
        sums.getOrDefault("OPENING", 0L),
        causes,
        sums.getOrDefault("LATE", 0L),
        sums.getOrDefault("CLOSING", 0L));
  }

  private record Sum(String of, @Nullable String cause, long count) {}
}
