package id.graduasi.reporting.trend;

import id.graduasi.platform.journal.Database;
import id.graduasi.reporting.report.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an account over time: whole months from the tally by month, the days of the last month from
 * the tally by day. One facilitator's lines are few and read themselves.
 */
@ApplicationScoped
class Series {

  private static final String WANTED = " and item = coalesce(?, item) and cause = any (?)";
  private static final String ALL = " and item = coalesce(?, item) and cardinality(?::text[]) = 0";

  private static final String TALLIED =
      """
      select (month + interval '1 month - 1 day')::date as last, sum(count) from month_tally
      where account = ? and area_code = ? %1$s and month < ? group by month
      union all
      select effective_on, sum(%2$s) from %3$s
      where account = ? and area_code = ? %1$s and effective_on >= ? and effective_on <= ?
      group by effective_on
      order by last
      """;

  private static final String LINES =
      """
      select effective_on, sum(delta) from movement
      where facilitator_id = ? and account = ? and area_code >= ? and area_code < ? %s
        and effective_on <= ?
      group by effective_on order by effective_on
      """;

  private final Database database;

  Series(Database database) {
    this.database = database;
  }

  /** Everything up to the end of a day. */
  Cumulated read(Head head, Measure measure, @Nullable String item, LocalDate to) {
    Cumulated cumulated = new Cumulated();
    String[] causes = measure.causes().toArray(String[]::new);
    String wanted = causes.length == 0 ? ALL : WANTED;
    List<@Nullable Object> arguments = new ArrayList<>();
    String sql;
    if (head.facilitator().isPresent()) {
      sql = LINES.formatted(wanted);
      arguments.add(head.facilitator().get());
      arguments.addAll(List.of(measure.account(), head.area().from(), head.area().to()));
      arguments.add(item);
      arguments.add(causes);
      arguments.add(to);
    } else {
      LocalDate open = to.plusDays(1).withDayOfMonth(1);
      boolean village = !head.isTallied();
      sql = TALLIED.formatted(wanted, village ? "delta" : "count", village ? "movement" : "tally");
      arguments.addAll(List.of(measure.account(), head.area().code()));
      arguments.add(item);
      arguments.add(causes);
      arguments.add(open);
      arguments.addAll(List.of(measure.account(), head.area().code()));
      arguments.add(item);
      arguments.add(causes);
      arguments.addAll(List.of(open, to));
    }
    database
        .query(
            sql,
            row -> new Moved(row.getObject(1, LocalDate.class), row.getLong(2)),
            arguments.toArray())
        .forEach(moved -> cumulated.add(moved.last(), moved.count()));
    return cumulated;
  }

  private record Moved(LocalDate last, long count) {}
}
