package id.graduasi.registry.caseload;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Cursor;
import id.graduasi.registry.facilitator.FacilitatorKind;
import id.graduasi.registry.quality.QualityConfig;
import id.graduasi.registry.rows.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts families by facilitator, in one statement for a whole page. */
@ApplicationScoped
class Caseloads {

  private static final String SELECT =
      """
      select p.id, p.number, p.name, p.kind, p.area_code, coalesce(c.families, 0) as families,
        coalesce(c.enrolled, 0) as enrolled
      from facilitator p
      left join (select f.facilitator_id, count(*) as families, count(*) filter (where exists (
            select from enrollment e
            where e.family_id = f.id and e.status in ('ACTIVE', 'SUSPENDED'))) as enrolled
          from family f where f.facilitator_id is not null and f.status = 'ACTIVE'
          group by f.facilitator_id) c
        on c.facilitator_id = p.id
      where p.ended_on is null and\s
      """;

  private final Database database;
  private final QualityConfig config;

  Caseloads(Database database, QualityConfig config) {
    this.database = database;
    this.config = config;
  }

  /** A page in the order of area and id, one more than the limit. */
  List<CaseloadView> page(
      Area area,
      @Nullable FacilitatorKind kind,
      boolean overloadedOnly,
      Optional<Cursor> after,
      int limit) {
    Conditions conditions =
        Conditions.inside(area, "p.").optional("p.kind = ?", kind == null ? null : kind.name());
    if (overloadedOnly) {
      conditions.and("c.enrolled > ?", config.caseload());
    }
    after.ifPresent(cursor -> conditions.after(cursor, "p."));
    return database.query(
        SELECT + conditions.sql() + " order by p.area_code, p.id limit " + (limit + 1),
        this::view,
        conditions.arguments());
  }

  private CaseloadView view(ResultSet row) throws SQLException {
    long enrolled = row.getLong("enrolled");
    return new CaseloadView(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getString("name"),
        FacilitatorKind.valueOf(row.getString("kind")),
        row.getString("area_code"),
        row.getLong("families"),
        enrolled,
        enrolled > config.caseload());
  }
}
