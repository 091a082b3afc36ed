package id.graduasi.registry.caseload;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Cursor;
import id.graduasi.registry.facilitator.FacilitatorKind;
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
      select p.id, p.number, p.name, p.kind, p.area_code, coalesce(c.families, 0) as families
      from facilitator p
      left join (select facilitator_id, count(*) as families from family
        where facilitator_id is not null and status = 'ACTIVE' group by facilitator_id) c
        on c.facilitator_id = p.id
      where p.ended_on is null and\s
      """;

  private final Database database;
  private final CaseloadConfig config;

  Caseloads(Database database, CaseloadConfig config) {
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
      conditions.and("c.families > ?", config.most());
    }
    after.ifPresent(cursor -> conditions.after(cursor, "p."));
    return database.query(
        SELECT + conditions.sql() + " order by p.area_code, p.id limit " + (limit + 1),
        this::view,
        conditions.arguments());
  }

  private CaseloadView view(ResultSet row) throws SQLException {
    long families = row.getLong("families");
    return new CaseloadView(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getString("name"),
        FacilitatorKind.valueOf(row.getString("kind")),
        row.getString("area_code"),
        families,
        families > config.most());
  }
}
