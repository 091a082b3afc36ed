package id.graduasi.reporting.facilitator;

import id.graduasi.platform.journal.Database;
import id.graduasi.reporting.facilitator.FacilitatorReport.Item;
import id.graduasi.reporting.report.Head;
import id.graduasi.reporting.report.Years.Year;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Makes the report on facilitators. */
@ApplicationScoped
public class FacilitatorReports {

  private static final String SOURCE =
      "registry.facilitator, registry.enrollment, graduation.session, graduation.case,"
          + " graduation.target";

  /** Who belongs to the area and worked in the year; each measure is grouped once. */
  private static final String ITEMS =
      """
      with bounds as (
        select ?::text collate "C" as low, ?::text collate "C" as high, ?::date as first,
               ?::date as last),
      assigned as (
        select f.id, f.number, f.areas, coalesce(t.target, ?) as target
        from bounds b
          join facilitator f on f.area_code >= b.low and f.area_code < b.high
          left join graduation_target t on t.facilitator_id = f.id and t.year = ?
        where f.kind = 'PKH' and f.started_on <= b.last
          and (f.ended_on is null or f.ended_on >= b.first) and (?::uuid is null or f.id = ?)),
      families as (
        select facilitator_id, sum(count) as count from caseload, bounds b
        where programme = 'PKH' and area_code >= b.low and area_code < b.high group by 1),
      groups as (
        select facilitator_id, count(*) as count from learning_group, bounds b
        where area_code >= b.low and area_code < b.high and closed_on is null group by 1),
      done as (
        select facilitator_id,
          coalesce(sum(delta) filter (where account = 'SESSION'), 0) as sessions,
          coalesce(sum(delta) filter (where account = 'ATTENDANCE'), 0) as expected,
          coalesce(sum(delta) filter (where account = 'ATTENDANCE' and cause = 'PRESENT'), 0)
            as present,
          coalesce(sum(delta) filter (where account = 'GRADUATE'), 0) as graduates
        from movement, bounds b
        where account in ('SESSION', 'ATTENDANCE', 'GRADUATE')
          and area_code >= b.low and area_code < b.high
          and (account <> 'GRADUATE' or item = 'INDEPENDENT')
          and effective_on >= b.first and effective_on <= b.last
          and facilitator_id is not null
        group by 1)
      select a.id, a.number, a.areas, a.target, coalesce(m.count, 0) as families,
        coalesce(g.count, 0) as groups, coalesce(d.sessions, 0) as sessions,
        round(100.0 * d.present / nullif(d.expected, 0), 1) as attendance,
        coalesce(d.graduates, 0) as graduates,
        rank() over (order by coalesce(d.graduates, 0)::numeric / nullif(a.target, 0) desc nulls last)
          as rank
      from assigned a
        left join families m on m.facilitator_id = a.id
        left join groups g on g.facilitator_id = a.id
        left join done d on d.facilitator_id = a.id
      order by rank, a.number
      """;

  private final Database database;
  private final TargetConfig config;

  FacilitatorReports(Database database, TargetConfig config) {
    this.database = database;
    this.config = config;
  }

  /** All who worked in the year, by rank. */
  public FacilitatorReport of(Head head, Year year) {
    UUID own = head.facilitator().orElse(null);
    List<Item> items =
        database.query(
            ITEMS,
            FacilitatorReports::item,
            head.area().from(),
            head.area().to(),
            year.first(),
            year.last(),
            config.perFacilitator(),
            year.number(),
            own,
            own);
    return new FacilitatorReport(
        head.area().code(),
        head.areaName(),
        head.asOf(),
        SOURCE,
        year.number(),
        items.size(),
        items.stream().mapToLong(Item::target).sum(),
        items.stream().mapToLong(Item::graduates).sum(),
        items);
  }

  private static Item item(ResultSet row) throws SQLException {
    return new Item(
        row.getObject("id", UUID.class),
        row.getString("number"),
        List.of((String[]) row.getArray("areas").getArray()),
        row.getLong("families"),
        row.getLong("groups"),
        row.getLong("sessions"),
        row.getBigDecimal("attendance"),
        row.getLong("graduates"),
        row.getInt("target"),
        row.getInt("rank"));
  }
}
