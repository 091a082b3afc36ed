package id.graduasi.reporting.report;

import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the ledger's accounts: from the tally by day where there is one, else from the lines of the
 * village or the facilitator, which are few.
 */
@ApplicationScoped
public class Accounts {

  private static final String SUMS =
      """
      select item, cause, coalesce(sum(count) filter (where effective_on < ?), 0),
             coalesce(sum(count) filter (where effective_on >= ?), 0)
      from (%s) as line where effective_on <= ?
      group by item, cause order by item, cause
      """;

  private static final String BELOW =
      """
      select place, sum(count) from (%s) as line
      where item = ? and effective_on >= ? and effective_on <= ?
      group by place having sum(count) <> 0
      """;

  private static final String TALLIED =
      "select item, cause, effective_on, count from tally where account = ? and area_code = ?";

  private static final String TALLIED_BELOW =
      "select item, area_code as place, effective_on, count from tally"
          + " where account = ? and parent_code = ?";

  private static final String LINES =
      """
      select item, cause, left(area_code, %d) as place, effective_on, delta as count
      from movement where account = ? and area_code >= ? and area_code < ?
      """;

  private final Database database;

  Accounts(Database database) {
    this.database = database;
  }

  /**
   * What moved, for each item and cause.
   *
   * @param before the sum of all days before the first
   * @param during the sum of the days asked for
   */
  public record Sum(String item, String cause, long before, long during) {}

  /** The sums of an account before a day, and from it up to another. */
  public List<Sum> sums(Enum<?> account, Head head, LocalDate from, LocalDate to) {
    List<@Nullable Object> arguments = new ArrayList<>(List.of(from, from));
    String source = source(account, head, arguments);
    arguments.add(to);
    return database.query(
        SUMS.formatted(source),
        row -> new Sum(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)),
        arguments.toArray());
  }

  /** What moved in the regions directly below, for one item, by their codes. */
  public Map<String, Long> below(
      Enum<?> account, Head head, String item, LocalDate from, LocalDate to) {
    List<@Nullable Object> arguments = new ArrayList<>();
    String source =
        head.isTalliedBelow()
            ? tallied(TALLIED_BELOW, account, head, arguments)
            : lines(account, head, head.lengthOfCodesBelow(), arguments);
    arguments.addAll(List.of(item, from, to));
    Map<String, Long> counts = new TreeMap<>();
    database
        .query(
            BELOW.formatted(source),
            row -> Map.entry(row.getString(1), row.getLong(2)),
            arguments.toArray())
        .forEach(region -> counts.put(region.getKey(), region.getValue()));
    return counts;
  }

  /** The rows {@code item, cause, effective_on, count} of an area, with their arguments. */
  static String source(Enum<?> account, Head head, List<@Nullable Object> arguments) {
    return head.isTallied()
        ? tallied(TALLIED, account, head, arguments)
        : lines(account, head, 13, arguments);
  }

  private static String tallied(
      String sql, Enum<?> account, Head head, List<@Nullable Object> arguments) {
    arguments.add(account.name());
    arguments.add(head.area().code());
    return sql;
  }

  private static String lines(
      Enum<?> account, Head head, int length, List<@Nullable Object> arguments) {
    arguments.addAll(List.of(account.name(), head.area().from(), head.area().to()));
    if (head.facilitator().isEmpty()) {
      return LINES.formatted(length);
    }
    arguments.add(head.facilitator().get());
    return LINES.formatted(length) + " and facilitator_id = ?";
  }
}
