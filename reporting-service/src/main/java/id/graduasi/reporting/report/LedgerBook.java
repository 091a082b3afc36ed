package id.graduasi.reporting.report;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the lines themselves: exact for any area, any facilitator and as known on any day. */
@ApplicationScoped
class LedgerBook implements Book {

  private static final String STANDING =
      """
      select coalesce(sum(delta) filter (where account = 'RECIPIENT'), 0),
             coalesce(sum(delta) filter (where account = 'SUSPENDED'), 0)
      from movement
      where programme = ? and account in ('RECIPIENT', 'SUSPENDED')
        and area_code >= ? and area_code < ? and effective_on <= ? and recorded_on <= ?
      """;

  private static final String BELOW =
      """
      select left(area_code, ?), sum(delta) from movement
      where programme = ? and account = 'RECIPIENT'
        and area_code >= ? and area_code < ? and effective_on <= ? and recorded_on <= ?
      group by 1
      """;

  /** A family that has left the area is not visible any more; its decile is then not known. */
  private static final String BY_DECILE =
      """
      select coalesce(f.decile, e.decile), sum(m.delta)
      from movement m
        left join enrollment e on e.enrollment_id = m.enrollment_id
        left join family f on f.family_id = e.family_id
      where m.programme = ? and m.account = 'RECIPIENT'
        and m.area_code >= ? and m.area_code < ? and m.effective_on <= ? and m.recorded_on <= ?
      group by 1 having sum(m.delta) <> 0 order by 1 nulls last
      """;

  /** One statement, so that all its sums see the same ledger. */
  private static final String BETWEEN =
      """
      with line as materialized (
        select cause, effective_on <= ? as before, recorded_on <= ? as known, delta,
               coalesce(counterpart_code >= ? and counterpart_code < ?, false) as inside
        from movement
        where programme = ? and account = 'RECIPIENT'
          and area_code >= ? and area_code < ? and effective_on <= ?)
      select 'OPENING', null, coalesce(sum(delta), 0) from line where before and known
      union all
      select 'CAUSE', cause, sum(delta) from line
      where not before and known and not inside group by cause having sum(delta) <> 0
      union all
      select 'LATE', null, coalesce(sum(delta), 0) from line where not known
      union all
      select 'CLOSING', null, coalesce(sum(delta), 0) from line
      """;

  private final Database database;

  LedgerBook(Database database) {
    this.database = database;
  }

  @Override
  public Standing standing(Question question, LocalDate on) {
    return database
        .query(
            STANDING,
            row -> new Standing(row.getLong(1), row.getLong(2)),
            question.programme(),
            question.area().from(),
            question.area().to(),
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
            question.lengthOfCodesBelow(),
            question.programme(),
            question.area().from(),
            question.area().to(),
            on,
            question.recordedUpTo())
        .forEach(region -> counts.put(region.getKey(), region.getValue()));
    return counts;
  }

  /** The count by the decile that is known now; under null where none is. */
  List<DecileCount> byDecile(Question question, LocalDate on) {
    return database.query(
        BY_DECILE,
        row -> new DecileCount(row.getObject(1, Integer.class), row.getLong(2)),
        question.programme(),
        question.area().from(),
        question.area().to(),
        on,
        question.recordedUpTo());
  }

  @Override
  public Movements between(Question question, LocalDate from, LocalDate to) {
    Area area = question.area();
    return BridgeReader.read(
        database,
        BETWEEN,
        from,
        question.recordedUpTo(),
        area.from(),
        area.to(),
        question.programme(),
        area.from(),
        area.to(),
        to);
  }

  /** How many recipients a decile has; null is not known. */
  record DecileCount(@Nullable Integer decile, long count) {}
}
