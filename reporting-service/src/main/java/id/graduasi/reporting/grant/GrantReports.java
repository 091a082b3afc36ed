package id.graduasi.reporting.grant;

import id.graduasi.platform.journal.Database;
import id.graduasi.reporting.Days;
import id.graduasi.reporting.grant.GrantReport.VisitCounts;
import id.graduasi.reporting.grant.GrantReport.YearLine;
import id.graduasi.reporting.report.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the reports on capital grants. Row security shows a facilitator her own. */
@ApplicationScoped
public class GrantReports {

  private static final String SOURCE = "grants.round, grants.grant";

  private static final String OF =
      " area_code >= ? and area_code < ? and year >= ? and year <= ?"
          + " and scheme_code = coalesce(?, scheme_code)";

  private static final String YEARS =
      """
      select year, coalesce(sum(quota), 0), coalesce(sum(budget), 0), coalesce(sum(proposed), 0),
             coalesce(sum(approved), 0), coalesce(sum(disbursed), 0), coalesce(sum(paid), 0)
      from (
        select year, quota, budget, 0 as proposed, 0 as approved, 0 as disbursed, 0 as paid
        from grant_round where %s
        union all
        select year, 0, 0, 1, case when approved_on is null then 0 else 1 end,
               case when disbursed_on is null then 0 else 1 end,
               case when disbursed_on is null then 0 else amount end
        from capital_grant where %s) as part
      group by year order by year
      """
          .formatted(OF, OF);

  /**
   * How visits stand on a day, by the windows of the grants' rounds: late until the next window
   * opens, the last for thirty days. Visits of a closed grant that were still to come fall away. Of
   * a grant from before rounds were kept only the newest visit is told: those before it were made.
   */
  static final String STANDING =
      """
      with held as (select * from capital_grant where approved_on is not null and %s),
      visit as (
        select h.area_code, h.scheme_code, h.year, w.number, h.disbursed_on, h.closed_on,
          h.visits -> w.number::text as made, w.opens, w.closes,
          coalesce(lead(w.opens) over (partition by h.id order by w.number), w.closes + 31) as lapses
        from held h join grant_round r on r.id = h.round_id
          cross join lateral jsonb_to_recordset(r.monitoring_windows)
            as said (number int, "from" date, "to" date)
          cross join lateral (select said.number, said."from" as opens, said."to" as closes) as w
        union all
        select h.area_code, h.scheme_code, h.year, number, h.disbursed_on, h.closed_on,
          to_jsonb(number), null, null, null
        from held h cross join lateral generate_series(
          1, (select max(made::int) from jsonb_object_keys(h.visits) as made)) as number
        where h.round_id is null),
      standing as (
        select area_code, scheme_code, year, number, closes, today,
          case when made is not null then 'DONE' when disbursed_on is null then 'PLANNED'
          when disbursed_on > closes then 'MISSED' when today < opens then 'PLANNED'
          when today <= closes then 'DUE' when today < lapses then 'OVERDUE' else 'MISSED' end
          as state
        from visit cross join (select ?::date as today) t
        where made is not null or closed_on is null or closed_on > closes)
      """
          .formatted(OF);

  private static final String VISITS =
      STANDING
          + """
      select count(*), count(*) filter (where state = 'DUE'),
        count(*) filter (where state = 'DONE'), count(*) filter (where state = 'OVERDUE'),
        count(*) filter (where state = 'MISSED')
      from standing
      """;

  private static final String BUSINESSES =
      """
      select business_status, count(*) from capital_grant
      where disbursed_on is not null and business_status is not null and %s group by 1
      """
          .formatted(OF);

  private static final String OVERLAPS =
      """
      select string_agg(distinct scheme_code, '+' order by scheme_code), count(distinct member_id) < count(*),
             count(distinct year) < count(*)
      from capital_grant
      where approved_on is not null and %s
      group by family_id having count(*) > 1
      """
          .formatted(OF);

  private final Database database;
  private final Days days;

  GrantReports(Database database, Days days) {
    this.database = database;
    this.days = days;
  }

  /** Quota, money, visits and businesses. */
  public GrantReport grants(Head head, Asked asked) {
    @Nullable Object[] of = asked.of(head);
    LocalDate today = days.today();
    List<Counted> years =
        database.query(
            YEARS,
            row ->
                new Counted(
                    new YearLine(
                        row.getInt(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)),
                    row.getLong(4)),
            asked.twice(head));
    @Nullable Object[] onToday = Arrays.copyOf(of, of.length + 1);
    onToday[of.length] = today;
    VisitCounts visits =
        database
            .query(
                VISITS,
                row ->
                    new VisitCounts(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5)),
                onToday)
            .getFirst();
    Map<String, Long> businesses = new HashMap<>();
    database
        .query(BUSINESSES, row -> Map.entry(row.getString(1), row.getLong(2)), of)
        .forEach(found -> businesses.put(found.getKey(), found.getValue()));
    List<YearLine> lines = years.stream().map(Counted::line).toList();
    return new GrantReport(
        head.area().code(),
        head.areaName(),
        head.asOf(),
        SOURCE,
        asked.fromYear(),
        asked.toYear(),
        asked.schemeCode(),
        lines.stream().mapToLong(YearLine::quota).sum(),
        lines.stream().mapToLong(YearLine::budget).sum(),
        years.stream().mapToLong(Counted::proposed).sum(),
        lines.stream().mapToLong(YearLine::approved).sum(),
        lines.stream().mapToLong(YearLine::disbursed).sum(),
        lines.stream().mapToLong(YearLine::disbursedAmount).sum(),
        visits,
        GrantReport.businesses(businesses),
        lines);
  }

  Overlaps overlaps(Head head, Asked asked) {
    return Overlaps.of(
        head,
        "grants.grant",
        asked,
        database.query(
            OVERLAPS,
            row -> new Overlaps.Family(row.getString(1), row.getBoolean(2), row.getBoolean(3)),
            asked.of(head)));
  }

  private record Counted(YearLine line, long proposed) {}
}
