package id.graduasi.reporting.report;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Reads the tally by day: a large area's figures cost the same however many families it has. */
@ApplicationScoped
class TallyBook implements Book {

  private static final String STANDING =
      """
      select coalesce(sum(count) filter (where account = 'RECIPIENT'), 0),
             coalesce(sum(count) filter (where account = 'SUSPENDED'), 0)
      from tally
      where programme = ? and account in ('RECIPIENT', 'SUSPENDED')
        and area_code = ? and effective_on <= ?
      """;

  private static final String BELOW =
      """
      select area_code, sum(count) from tally
      where programme = ? and account = 'RECIPIENT' and parent_code = ? and effective_on <= ?
      group by area_code
      """;

  /** One statement, so that all its sums see the same ledger. */
  private static final String BETWEEN =
      """
      with line as materialized (
        select cause, effective_on <= ? as before, count from tally
        where programme = ? and account = 'RECIPIENT' and area_code = ? and effective_on <= ?)
      select 'OPENING', null, coalesce(sum(count), 0) from line where before
      union all
      select 'CAUSE', cause, sum(count) from line where not before
      group by cause having sum(count) <> 0
      union all
      select 'CLOSING', null, coalesce(sum(count), 0) from line
      """;

  private final Database database;

  TallyBook(Database database) {
    this.database = database;
  }

  /** Whether the tally is kept for this area: the country, a province or a regency. */
  static boolean covers(Area area) {
    return area.code().length() <= "35.22".length();
  }

  /** Whether the tally is kept for the regions directly below this area. */
  static boolean coversBelow(Area area) {
    return area.code().length() <= "35".length();
  }

  @Override
  public Standing standing(Question question, LocalDate on) {
    return database
        .query(
            STANDING,
            row -> new Standing(row.getLong(1), row.getLong(2)),
            question.programme(),
            question.area().code(),
            on)
        .getFirst();
  }

  @Override
  public Map<String, Long> below(Question question, LocalDate on) {
    Map<String, Long> counts = new TreeMap<>();
    database
        .query(
            BELOW,
            row -> Map.entry(row.getString(1), row.getLong(2)),
            question.programme(),
            question.area().code(),
            on)
        .forEach(region -> counts.put(region.getKey(), region.getValue()));
    return counts;
  }

  @Override
  public Movements between(Question question, LocalDate from, LocalDate to) {
    return BridgeReader.read(
        database, BETWEEN, from, question.programme(), question.area().code(), to);
  }
}
