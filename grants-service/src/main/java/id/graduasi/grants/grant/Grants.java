package id.graduasi.grants.grant;

import com.fasterxml.jackson.core.type.TypeReference;
import id.graduasi.grants.rows.Documents;
import id.graduasi.grants.rows.Listing;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every question about grants; those outside the caller's area are not there. */
@ApplicationScoped
public class Grants {

  private static final TypeReference<AccountabilityReport> REPORT = new TypeReference<>() {};

  private final Database database;
  private final Documents documents;

  Grants(Database database, Documents documents) {
    this.database = database;
    this.documents = documents;
  }

  public Optional<Grant> find(UUID id) {
    return one("select * from capital_grant where id = ?", id);
  }

  /** The grant, held against everybody else until the transaction ends. */
  public Optional<Grant> lock(UUID id) {
    return one("select * from capital_grant where id = ? for update", id);
  }

  /** Those of these grants that there are, held until the transaction ends. */
  List<Grant> lockAll(Collection<UUID> ids) {
    return database.query(
        "select * from capital_grant where id = any (?) order by id for update",
        this::grant,
        (Object) ids.toArray(UUID[]::new));
  }

  /** Those of these grants that there are, in the order of their ids. */
  public List<Grant> all(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : database.query(
            "select * from capital_grant where id = any (?) order by id",
            this::grant,
            (Object) ids.toArray(UUID[]::new));
  }

  /** A page in the order of area and id, one more than the limit. */
  List<Grant> page(GrantFilter filter, Area area, Optional<Cursor> after, int limit) {
    return new Listing(database, "capital_grant")
        .page(filter.inside(area), after, limit, this::grant);
  }

  long count(GrantFilter filter, Area area) {
    return new Listing(database, "capital_grant").count(filter.inside(area));
  }

  private Optional<Grant> one(String sql, UUID id) {
    return database.query(sql, this::grant, id).stream().findFirst();
  }

  private Grant grant(ResultSet row) throws SQLException {
    return new Grant(
        row.getObject("id", UUID.class),
        row.getObject("round_id", UUID.class),
        row.getString("scheme_code"),
        row.getInt("year"),
        row.getObject("family_id", UUID.class),
        row.getObject("member_id", UUID.class),
        row.getString("area_code"),
        row.getObject("facilitator_id", UUID.class),
        row.getTimestamp("told_at").toInstant(),
        row.getLong("amount"),
        GrantStatus.valueOf(row.getString("status")),
        row.getString("decree_number"),
        row.getObject("decree_date", LocalDate.class),
        row.getString("approved_by"),
        row.getTimestamp("approved_at").toInstant(),
        row.getObject("disbursed_on", LocalDate.class),
        row.getInt("accountability_days"),
        row.getObject("report_due_on", LocalDate.class),
        documents.optional(row.getString("report"), REPORT),
        row.getObject("spent", Long.class),
        row.getLong("refund_due"),
        row.getLong("refunded"),
        row.getObject("visit_number", Integer.class),
        row.getObject("visited_on", LocalDate.class),
        business(row.getString("business_status")),
        row.getObject("closed_on", LocalDate.class),
        row.getString("outcome"),
        row.getString("closing_note"),
        row.getLong("version"));
  }

  private static @Nullable BusinessStatus business(@Nullable String status) {
    return status == null ? null : BusinessStatus.valueOf(status);
  }
}
