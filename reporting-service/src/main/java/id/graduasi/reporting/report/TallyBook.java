package id.graduasi.reporting.report;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the tallies: whole months, and single days where a month is not over. So a figure costs the
 * same however many families there are.
 */
@ApplicationScoped
class TallyBook implements Book {

  private static final String STANDING =
      """
      select coalesce(sum(count) filter (where account = 'RECIPIENT'), 0),
             coalesce(sum(count) filter (where account = 'SUSPENDED'), 0)
      from (
        select account, count from month_tally
        where account in ('RECIPIENT', 'SUSPENDED') and area_code = ? and item = ? and month < ?
        union all
        select account, %s from %s
        where account in ('RECIPIENT', 'SUSPENDED') and area_code = ? and item = ?
          and effective_on >= ? and effective_on <= ?) as part
      """;

  private static final String BELOW =
      """
      select area_code, sum(count)
      from (
        select area_code, count from month_tally
        where account = 'RECIPIENT' and parent_code = ? and item = ? and month < ?
        union all
        select area_code, %s from %s
        where account = 'RECIPIENT' and %s and item = ?
          and effective_on >= ? and effective_on <= ?) as part
      group by area_code
      """;

  /**
   * One statement, so that all its sums see the same ledger. Months before that of the opening and
   * between the two are whole; the days of those two months are single.
   */
  private static final String BETWEEN =
      """
      with line as materialized (
        select cause, month < ? as before, count from month_tally
        where account = 'RECIPIENT' and area_code = ? and item = ?
          and (month < ? or month > ?) and month < ?
        union all
        select cause, effective_on <= ?, %s from %s
        where account = 'RECIPIENT' and area_code = ? and item = ? and effective_on <= ?
          and effective_on >= ? and (effective_on < ? or effective_on >= ?))
      """
          + BridgeReader.SUMS;

  private final Database database;

  TallyBook(Database database) {
    this.database = database;
  }

  @Override
  public Standing standing(Question question, LocalDate on) {
    String area = question.area().code();
    LocalDate open = openMonth(on);
    return database
        .query(
            daily(STANDING, question.area()),
            row -> new Standing(row.getLong(1), row.getLong(2)),
            area,
            question.programme(),
            open,
            area,
            question.programme(),
            open,
            on)
        .getFirst();
  }

  @Override
  public Map<String, Long> below(Question question, LocalDate on) {
    Area area = question.area();
    LocalDate open = openMonth(on);
    boolean villages = area.code().length() == "35.22.15".length();
    String inside = villages ? "area_code > ? and area_code < ?" : "parent_code = ? and ? <> ''";
    String sql =
        BELOW.formatted(villages ? "delta" : "count", villages ? "movement" : "tally", inside);
    Map<String, Long> counts = new TreeMap<>();
    database
        .query(
            sql,
            row -> Map.entry(row.getString(1), row.getLong(2)),
            area.code(),
            question.programme(),
            open,
            area.code(),
            area.to(),
            question.programme(),
            open,
            on)
        .forEach(region -> counts.put(region.getKey(), region.getValue()));
    return counts;
  }

  @Override
  public Movements between(Question question, LocalDate from, LocalDate to) {
    String area = question.area().code();
    String item = question.programme();
    LocalDate first = openMonth(from);
    LocalDate last = openMonth(to);
    return BridgeReader.read(
        database,
        daily(BETWEEN, question.area()),
        first,
        area,
        item,
        first,
        first,
        last,
        from,
        area,
        item,
        to,
        first,
        first.plusMonths(1),
        last);
  }

  /** The month that a count at the end of a day reads by days; its last day completes it. */
  static LocalDate openMonth(LocalDate on) {
    return on.plusDays(1).withDayOfMonth(1);
  }

  private static String daily(String sql, Area area) {
    boolean village = area.code().length() > "35.22.15".length();
    return village ? sql.formatted("delta", "movement") : sql.formatted("count", "tally");
  }
}
