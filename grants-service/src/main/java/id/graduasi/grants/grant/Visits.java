package id.graduasi.grants.grant;

import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The visits of grants: planned with the approval, made or missed later. */
@ApplicationScoped
public class Visits {

  /**
   * How a visit stands on a day, which is a parameter three times; {@code visit} and {@code held}
   * are the visit and its grant. The one definition, for lists and single visits.
   */
  public static final String STATE =
      """
      case when visit.visited_on is not null then 'DONE'
           when held.disbursed_on is null then 'PLANNED'
           when held.disbursed_on > visit.window_to then 'MISSED'
           when ?::date < visit.window_from then 'PLANNED'
           when ?::date <= visit.window_to then 'DUE'
           when ?::date < visit.missed_from then 'OVERDUE'
           else 'MISSED' end
      """;

  private static final String OF =
      "select visit.*, "
          + STATE
          + """
            as state, held.disbursed_on > visit.window_to as money_came_later
          from monitoring_visit visit join capital_grant held on held.id = visit.grant_id
          where visit.grant_id = any (?) order by visit.grant_id, visit.number
          """;

  private static final String PLAN =
      """
      insert into monitoring_visit (grant_id, number, area_code, facilitator_id, window_from,
        window_to, missed_from)
      select held.id, planned.number, held.area_code, held.facilitator_id, planned.window_from,
             planned.window_to, planned.missed_from
      from capital_grant held, planned_visits(?::jsonb) planned where held.id = ?
      """;

  private static final String MAKE =
      """
      update monitoring_visit set visited_on = ?, business_status = ?, turnover = ?, profit = ?,
        workers = ?, assets_bought = ?, obstacles = ?, next_step = ?, note = ?, recorded_by = ?,
        recorded_at = ?
      where grant_id = ? and number = ?
      """;

  private static final String FALL_AWAY =
      """
      delete from monitoring_visit
      where grant_id = ? and visited_on is null and window_to >= ?
      """;

  private final Database database;

  Visits(Database database) {
    this.database = database;
  }

  /** Plans the visits of a grant from the windows of its round. */
  void plan(UUID grant, List<?> windows) {
    database.update(PLAN, database.json(windows), grant);
  }

  /** Of several grants, by their numbers, as they stand on a day. */
  Map<UUID, List<Visit>> of(Collection<UUID> grants, LocalDate today) {
    return database
        .query(OF, Visits::visit, today, today, today, grants.toArray(UUID[]::new))
        .stream()
        .collect(Collectors.groupingBy(Visit::grantId));
  }

  List<Visit> of(UUID grant, LocalDate today) {
    return of(List.of(grant), today).getOrDefault(grant, List.of());
  }

  void make(UUID grant, MonitorVisit form, String by, Instant at) {
    database.update(
        MAKE,
        form.visitedOn(),
        form.businessStatus().name(),
        form.turnover(),
        form.profit(),
        form.workers(),
        form.assetsBought(),
        form.obstacles(),
        form.nextStep(),
        form.note(),
        by,
        Timestamp.from(at),
        grant,
        form.number());
  }

  /** Visits fall away whose windows had not closed by a day; missed ones stay. */
  void fallAway(UUID grant, LocalDate on) {
    database.update(FALL_AWAY, grant, on);
  }

  /** All visits fall away of a grant that was withdrawn. */
  void fallAway(UUID grant) {
    database.update("delete from monitoring_visit where grant_id = ?", grant);
  }

  /** A visit of the columns of its table, {@code state} and {@code money_came_later}. */
  private static Visit visit(ResultSet row) throws SQLException {
    return new Visit(
        row.getObject("grant_id", UUID.class),
        row.getInt("number"),
        row.getObject("window_from", LocalDate.class),
        row.getObject("window_to", LocalDate.class),
        row.getObject("missed_from", LocalDate.class),
        Visit.State.valueOf(row.getString("state")),
        row.getBoolean("money_came_later"),
        made(row));
  }

  private static Visit.@Nullable Made made(ResultSet row) throws SQLException {
    LocalDate visitedOn = row.getObject("visited_on", LocalDate.class);
    return visitedOn == null
        ? null
        : new Visit.Made(
            new MonitorVisit(
                row.getInt("number"),
                visitedOn,
                BusinessStatus.valueOf(row.getString("business_status")),
                row.getObject("turnover", Long.class),
                row.getObject("profit", Long.class),
                row.getObject("workers", Integer.class),
                row.getString("assets_bought"),
                row.getString("obstacles"),
                row.getString("next_step"),
                row.getString("note")),
            row.getString("recorded_by"));
  }
}
