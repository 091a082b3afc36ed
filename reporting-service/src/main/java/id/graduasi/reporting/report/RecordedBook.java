package id.graduasi.reporting.report;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Reads the tally by day and day of recording: what the office could know on an earlier day. */
@ApplicationScoped
class RecordedBook implements Book {

  private static final String STANDING =
      """
      select coalesce(sum(count) filter (where account = 'RECIPIENT'), 0),
             coalesce(sum(count) filter (where account = 'SUSPENDED'), 0)
      from tally
      where account in ('RECIPIENT', 'SUSPENDED') and area_code = ? and item = ?
        and effective_on <= ? and recorded_on <= ?
      """;

  private static final String BELOW =
      """
      select area_code, sum(count) from tally
      where account = 'RECIPIENT' and parent_code = ? and item = ?
        and effective_on <= ? and recorded_on <= ?
      group by area_code
      """;

  private static final String BETWEEN =
      """
      with line as materialized (
        select cause, effective_on <= ? as before, recorded_on <= ? as known, count,
               false as inside
        from tally
        where account = 'RECIPIENT' and area_code = ? and item = ? and effective_on <= ?)
      """
          + BridgeReader.KNOWN_SUMS;

  private final Database database;

  RecordedBook(Database database) {
    this.database = database;
  }

  /** Whether days of recording are tallied for this area: not for villages. */
  static boolean covers(Area area) {
    return area.code().length() <= "35.22.15".length();
  }

  /** Whether they are for the regions directly below it. */
  static boolean coversBelow(Area area) {
    return area.code().length() <= "35.22".length();
  }

  @Override
  public Standing standing(Question question, LocalDate on) {
    return database
        .query(
            STANDING,
            row -> new Standing(row.getLong(1), row.getLong(2)),
            question.area().code(),
            question.programme(),
            on,
            question.recordedUpTo())
        .getFirst();
  }

  @Override
  public Map<String, Long> below(Question question, LocalDate on) {
    Map<String, Long> counts = new TreeMap<>();
    database
        .query(
            BELOW,
            row -> Map.entry(row.getString(1), row.getLong(2)),
            question.area().code(),
            question.programme(),
            on,
            question.recordedUpTo())
        .forEach(region -> counts.put(region.getKey(), region.getValue()));
    return counts;
  }

  @Override
  public Movements between(Question question, LocalDate from, LocalDate to) {
    return BridgeReader.read(
        database,
        BETWEEN,
        from,
        question.recordedUpTo(),
        question.area().code(),
        question.programme(),
        to);
  }
}
