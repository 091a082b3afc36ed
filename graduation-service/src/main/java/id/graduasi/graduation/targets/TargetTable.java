package id.graduasi.graduation.targets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.graduation.rows.Conditions;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.PageRequest;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Targets and what counts towards them, in the database. */
@Singleton
class TargetTable {

  private static final TypeReference<Map<String, Long>> STEPS = new TypeReference<>() {};

  /**
   * Facilitators of PKH who worked in a year, with what was asked of each. Arguments: the default,
   * the year, its last and its first day.
   */
  private static final String ASSIGNED =
      """
      select f.*, coalesce(t.target, ?) as target
      from facilitator f
      left join graduation_target t on t.facilitator_id = f.facilitator_id and t.year = ?
      where f.kind = 'PKH' and f.started_on <= ?::date
        and (f.ended_on is null or f.ended_on >= ?::date)
      """;

  private static final String PIPELINE =
      """
      select facilitator_id, step, count(*) as cases from graduation_case
      where kind = 'INDEPENDENT' and area_code >= ? and area_code < ?
        and step not in ('EFFECTIVE', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'REVERSED', 'RELAPSED')
      group by facilitator_id, step
      """;

  /** One that fell back has graduated all the same; a reversed one has not. */
  private static final String REACHED =
      """
      select facilitator_id, count(*) as cases from graduate
      where kind = 'INDEPENDENT' and step in ('EFFECTIVE', 'CLOSED', 'RELAPSED')
        and effective_on >= ?::date and effective_on <= ?::date
        and area_code >= ? and area_code < ?
      group by facilitator_id
      """;

  private static final String ITEMS =
      """
      with assigned as (%s),
      page as (select * from assigned a where %s),
      reached as materialized (%s),
      piped as materialized (
        select facilitator_id, jsonb_object_agg(step, cases) as steps
        from (%s) as counted group by facilitator_id),
      accompanied as materialized (
        select facilitator_id, count(*) as families from family
        where status = 'ACTIVE' and area_code >= ? and area_code < ? group by facilitator_id)
      select page.*, coalesce(r.cases, 0) as reached, coalesce(p.steps, '{}') as steps,
        coalesce(m.families, 0) as families
      from page
      left join reached r on r.facilitator_id = page.facilitator_id
      left join piped p on p.facilitator_id = page.facilitator_id
      left join accompanied m on m.facilitator_id = page.facilitator_id
      order by page.area_code, page.facilitator_id
      """;

  private static final String TOTALS =
      """
      with assigned as (select * from (%s) a where %s)
      select (select count(*) from assigned) as facilitators,
        (select coalesce(sum(target), 0) from assigned) as target,
        (select coalesce(sum(cases), 0) from (%s) as counted) as reached,
        (select coalesce(jsonb_object_agg(step, cases), '{}')
         from (select step, sum(cases) as cases from (%s) as open group by step) as steps) as steps
      """;

  private static final String SET =
      """
      insert into graduation_target as held (facilitator_id, year, target, version, area_code)
      values (?, ?, ?, 1 + coalesce((select max(version) from graduation_target
        where facilitator_id = ?), 0), ?)
      on conflict (facilitator_id, year) do update set
        target = excluded.target, version = excluded.version, area_code = excluded.area_code
      returning *
      """;

  private final Database database;
  private final ObjectMapper json;
  private final TargetConfig config;

  TargetTable(Database database, ObjectMapper json, TargetConfig config) {
    this.database = database;
    this.json = json;
    this.config = config;
  }

  /** What an area was asked for and has reached. */
  record Totals(long facilitators, long target, long reached, Map<String, Long> pipeline) {}

  Totals totals(Area area, int year, Conditions facilitators) {
    List<@Nullable Object> arguments = assigned(year);
    arguments.addAll(List.of(facilitators.arguments()));
    arguments.addAll(reached(area, year));
    arguments.addAll(List.of(area.from(), area.to()));
    return database
        .query(
            TOTALS.formatted(ASSIGNED, facilitators.sql(), REACHED, PIPELINE),
            row ->
                new Totals(
                    row.getLong("facilitators"),
                    row.getLong("target"),
                    row.getLong("reached"),
                    steps(row)),
            arguments.toArray())
        .getFirst();
  }

  List<FacilitatorTarget> page(Area area, int year, Conditions facilitators, PageRequest request) {
    List<@Nullable Object> arguments = assigned(year);
    arguments.addAll(List.of(facilitators.arguments()));
    arguments.addAll(reached(area, year));
    arguments.addAll(List.of(area.from(), area.to(), area.from(), area.to()));
    return database.query(
        ITEMS.formatted(
            ASSIGNED, facilitators.sql() + facilitators.page(request.limit), REACHED, PIPELINE),
        this::item,
        arguments.toArray());
  }

  /** Holds a facilitator against everyone else who sets a target. */
  void lock(UUID facilitator) {
    database.query(
        "select 1 from facilitator where facilitator_id = ? for update", row -> true, facilitator);
  }

  Optional<TargetView> find(UUID facilitator, int year) {
    return database
        .query(
            "select * from graduation_target where facilitator_id = ? and year = ?",
            TargetTable::target,
            facilitator,
            year)
        .stream()
        .findFirst();
  }

  TargetView set(UUID facilitator, int year, int target, String areaCode) {
    return database
        .query(SET, TargetTable::target, facilitator, year, target, facilitator, areaCode)
        .getFirst();
  }

  private List<@Nullable Object> assigned(int year) {
    return new ArrayList<>(List.of(config.perFacilitator(), year, last(year), first(year)));
  }

  private static List<Object> reached(Area area, int year) {
    return List.of(first(year), last(year), area.from(), area.to());
  }

  private static LocalDate first(int year) {
    return LocalDate.of(year, 1, 1);
  }

  private static LocalDate last(int year) {
    return LocalDate.of(year, 12, 31);
  }

  private FacilitatorTarget item(ResultSet row) throws SQLException {
    int target = row.getInt("target");
    long reached = row.getLong("reached");
    return new FacilitatorTarget(
        row.getObject("facilitator_id", UUID.class),
        row.getString("number"),
        List.of((String[]) row.getArray("areas").getArray()),
        row.getObject("started_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class),
        row.getLong("families"),
        target,
        reached,
        Progress.behind(target, reached),
        Progress.percent(target, reached),
        steps(row),
        row.getString("area_code"));
  }

  private Map<String, Long> steps(ResultSet row) throws SQLException {
    try {
      return json.readValue(row.getString("steps"), STEPS);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("steps are not JSON", impossible);
    }
  }

  private static TargetView target(ResultSet row) throws SQLException {
    return new TargetView(
        row.getObject("facilitator_id", UUID.class),
        row.getInt("year"),
        row.getInt("target"),
        row.getLong("version"),
        row.getString("area_code"));
  }
}
