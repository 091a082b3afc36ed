package id.graduasi.grants.monitoring;

import id.graduasi.grants.Days;
import id.graduasi.grants.grant.BusinessStatus;
import id.graduasi.grants.grant.Visit;
import id.graduasi.grants.grant.Visits;
import id.graduasi.grants.rows.Conditions;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the visits of an area look like, all grants together. */
@ApplicationScoped
class Monitoring {

  /** Its first three parameters are the day. */
  private static final String VISITS =
      "with standing as (select visit.grant_id, visit.number, visit.window_from, visit.window_to,"
          + " visit.missed_from, visit.visited_on, visit.business_status, held.scheme_code,"
          + " held.round_id, held.year, held.family_id, held.member_id, held.area_code,"
          + " held.facilitator_id, "
          + Visits.STATE
          + " as state from monitoring_visit visit join capital_grant held"
          + " on held.id = visit.grant_id where %s) select ";

  private static final String COUNTS =
      "count(*), count(*) filter (where state = 'DUE'), count(*) filter (where state = 'OVERDUE'),"
          + " count(*) filter (where state = 'DONE'), count(*) filter (where state = 'MISSED')"
          + " from standing";

  private static final String BUSINESSES =
      """
      select count(*) filter (where held.disbursed_on is not null),
             count(*) filter (where held.business_status = 'GROWING'),
             count(*) filter (where held.business_status = 'STABLE'),
             count(*) filter (where held.business_status = 'DECLINING'),
             count(*) filter (where held.business_status = 'STOPPED')
      from capital_grant held where %s
      """;

  private final Database database;
  private final Days days;

  Monitoring(Database database, Days days) {
    this.database = database;
    this.days = days;
  }

  Page<MonitoredVisit> page(
      MonitoringFilter filter, Area area, Visit.@Nullable State state, PageRequest request) {
    Conditions inside = filter.visitsInside(area);
    Conditions wanted = Conditions.of("true");
    wanted.optional("state = ?", state == null ? null : state.name());
    Conditions counted = Conditions.of("true");
    counted.optional("state = ?", state == null ? null : state.name());
    Cursor.read(request.cursor, 3)
        .ifPresent(
            cursor ->
                wanted.and(
                    "(area_code, grant_id, number) > (?, ?, ?)",
                    cursor.keys().getFirst(),
                    cursor.uuid(1),
                    number(cursor)));
    List<MonitoredVisit> found =
        database.query(
            VISITS.formatted(inside.sql())
                + "* from standing where %s order by area_code, grant_id, number limit %d"
                    .formatted(wanted.sql(), request.limit + 1),
            Monitoring::visit,
            arguments(inside, wanted));
    Page<MonitoredVisit> page =
        Page.of(
            found,
            request.limit,
            last -> Cursor.of(last.areaCode(), last.grantId(), last.number()));
    return request.count ? page.withTotal(count(inside, counted)) : page;
  }

  MonitoringSummary summary(MonitoringFilter filter, Area area) {
    Conditions inside = filter.visitsInside(area);
    MonitoringSummary.VisitCounts visits =
        database
            .query(
                VISITS.formatted(inside.sql()) + COUNTS,
                row ->
                    new MonitoringSummary.VisitCounts(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5)),
                arguments(inside, Conditions.of("true")))
            .getFirst();
    Conditions grants = filter.grantsInside(area);
    MonitoringSummary.Businesses businesses =
        database
            .query(
                BUSINESSES.formatted(grants.sql()),
                row ->
                    MonitoringSummary.Businesses.of(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5)),
                grants.arguments())
            .getFirst();
    return new MonitoringSummary(area.code(), days.today(), visits, businesses);
  }

  private long count(Conditions inside, Conditions wanted) {
    return database
        .query(
            VISITS.formatted(inside.sql()) + "count(*) from standing where " + wanted.sql(),
            row -> row.getLong(1),
            arguments(inside, wanted))
        .getFirst();
  }

  private Object[] arguments(Conditions inside, Conditions wanted) {
    LocalDate today = days.today();
    return Stream.of(
            Stream.<Object>of(today, today, today),
            Stream.of(inside.arguments()),
            Stream.of(wanted.arguments()))
        .flatMap(each -> each)
        .toArray();
  }

  private static int number(Cursor cursor) {
    try {
      return Integer.parseInt(cursor.keys().getLast());
    } catch (NumberFormatException notOurs) {
      throw new Refused(CommonProblem.CURSOR_INVALID).on("cursor");
    }
  }

  private static MonitoredVisit visit(ResultSet row) throws SQLException {
    return new MonitoredVisit(
        row.getObject("grant_id", UUID.class),
        row.getInt("number"),
        Visit.State.valueOf(row.getString("state")),
        row.getObject("window_from", LocalDate.class),
        row.getObject("window_to", LocalDate.class),
        row.getObject("missed_from", LocalDate.class),
        row.getObject("visited_on", LocalDate.class),
        Optional.ofNullable(row.getString("business_status"))
            .map(BusinessStatus::valueOf)
            .orElse(null),
        row.getString("scheme_code"),
        row.getObject("round_id", UUID.class),
        row.getInt("year"),
        row.getObject("family_id", UUID.class),
        row.getObject("member_id", UUID.class),
        row.getString("area_code"),
        row.getObject("facilitator_id", UUID.class));
  }
}
