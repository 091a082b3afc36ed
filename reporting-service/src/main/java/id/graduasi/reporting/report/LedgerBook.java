package id.graduasi.reporting.report;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the lines themselves: exact for any area, any facilitator and as known on any day. */
@ApplicationScoped
class LedgerBook implements Book {

  private static final String STANDING =
      """
      select coalesce(sum(delta) filter (where account = 'RECIPIENT'), 0),
             coalesce(sum(delta) filter (where account = 'SUSPENDED'), 0)
      from movement
      where account in ('RECIPIENT', 'SUSPENDED') and item = ?
        and area_code >= ? and area_code < ? and effective_on <= ? and recorded_on <= ?
      """;

  private static final String BELOW =
      """
      select left(area_code, ?), sum(delta) from movement
      where account = 'RECIPIENT' and item = ?
        and area_code >= ? and area_code < ? and effective_on <= ? and recorded_on <= ?%s
      group by 1
      """;

  /** A family that has left the area is not visible any more; its decile is then not known. */
  private static final String BY_DECILE =
      """
      select e.decile, sum(m.delta)
      from movement m left join enrollment e on e.enrollment_id = m.subject_id
      where m.account = 'RECIPIENT' and m.item = ?
        and m.area_code >= ? and m.area_code < ? and m.effective_on <= ? and m.recorded_on <= ?%s
      group by 1 having sum(m.delta) <> 0 order by 1 nulls last
      """;

  /** One statement, so that all its sums see the same ledger. */
  private static final String BETWEEN =
      """
      with line as materialized (
        select cause, effective_on <= ? as before, recorded_on <= ? as known, delta as count,
               coalesce(counterpart_code >= ? and counterpart_code < ?, false) as inside
        from movement
        where account = 'RECIPIENT' and item = ?
          and area_code >= ? and area_code < ? and effective_on <= ?%s)
      """
          + BridgeReader.KNOWN_SUMS;

  private final Database database;

  LedgerBook(Database database) {
    this.database = database;
  }

  @Override
  public Standing standing(Question question, LocalDate on) {
    return database
        .query(
            STANDING + own(question, ""),
            row -> new Standing(row.getLong(1), row.getLong(2)),
            with(question, question.programme(), from(question), to(question), on, known(question)))
        .getFirst();
  }

  @Override
  public Map<String, Long> below(Question question, LocalDate on) {
    Map<String, Long> counts = new TreeMap<>();
    database
        .query(
            BELOW.formatted(own(question, "")),
            row -> Map.entry(row.getString(1), row.getLong(2)),
            with(
                question,
                question.lengthOfCodesBelow(),
                question.programme(),
                from(question),
                to(question),
                on,
                known(question)))
        .forEach(region -> counts.put(region.getKey(), region.getValue()));
    return counts;
  }

  /** The count by the decile that is known now; under null where none is. */
  List<DecileCount> byDecile(Question question, LocalDate on) {
    return database.query(
        BY_DECILE.formatted(own(question, "m.")),
        row -> new DecileCount(row.getObject(1, Integer.class), row.getLong(2)),
        with(question, question.programme(), from(question), to(question), on, known(question)));
  }

  @Override
  public Movements between(Question question, LocalDate from, LocalDate to) {
    return BridgeReader.read(
        database,
        BETWEEN.formatted(own(question, "")),
        with(
            question,
            from,
            known(question),
            from(question),
            to(question),
            question.programme(),
            from(question),
            to(question),
            to));
  }

  /**
   * Named, though row security hides all others: an index can then find the facilitator's lines.
   */
  private static String own(Question question, String table) {
    return question.facilitator().isPresent() ? " and %sfacilitator_id = ?".formatted(table) : "";
  }

  private static @Nullable Object[] with(Question question, @Nullable Object... arguments) {
    Optional<UUID> facilitator = question.facilitator();
    List<@Nullable Object> all = new ArrayList<>(Arrays.asList(arguments));
    facilitator.ifPresent(all::add);
    return all.toArray();
  }

  private static String from(Question question) {
    return question.area().from();
  }

  private static String to(Question question) {
    Area area = question.area();
    return area.to();
  }

  private static LocalDate known(Question question) {
    return question.recordedUpTo();
  }

  /** How many recipients a decile has; null is not known. */
  record DecileCount(@Nullable Integer decile, long count) {}
}
