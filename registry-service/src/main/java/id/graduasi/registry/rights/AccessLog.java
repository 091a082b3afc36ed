package id.graduasi.registry.rights;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Cursor;
import id.graduasi.platform.web.Page;
import id.graduasi.platform.web.PageRequest;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.rows.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who saw whole identifiers, or what is held of somebody; the role that runs can only add to it.
 */
@ApplicationScoped
class AccessLog {

  private static final String COLUMNS = "id, at, subject, purpose, family_id, area_code";

  private static final String OF_FAMILY =
      "select " + COLUMNS + " from access_log where family_id = ? order by at desc limit 1000";

  private final Database database;

  AccessLog(Database database) {
    this.database = database;
  }

  /** Which entries are asked for. */
  record Query(
      Area area,
      @Nullable UUID familyId,
      @Nullable String subject,
      @Nullable Instant from,
      @Nullable Instant to) {}

  /** The last thousand entries of a family, the newest first. */
  List<AccessEntry> of(UUID familyId) {
    return database.query(OF_FAMILY, AccessLog::entry, familyId);
  }

  /** A page, the newest first. */
  Page<AccessEntry> page(Query query, PageRequest request) {
    Conditions conditions = conditions(query);
    Long total =
        request.count
            ? database
                .query(
                    "select count(*) from access_log where " + conditions.sql(),
                    row -> row.getLong(1),
                    conditions.arguments())
                .getFirst()
            : null;
    Cursor.read(request.cursor, 2)
        .ifPresent(
            cursor ->
                conditions.and(
                    "(at, id) < (?, ?)", Timestamp.from(instant(cursor)), cursor.uuid(1)));
    List<AccessEntry> rows =
        database.query(
            "select "
                + COLUMNS
                + " from access_log where "
                + conditions.sql()
                + " order by at desc, id desc limit "
                + (request.limit + 1),
            AccessLog::entry,
            conditions.arguments());
    Page<AccessEntry> page = Page.of(rows, request.limit, last -> Cursor.of(last.at(), last.id()));
    return total == null ? page : page.withTotal(total);
  }

  private static Conditions conditions(Query query) {
    return Conditions.inside(query.area(), "")
        .optional("family_id = ?", query.familyId())
        .optional("subject = ?", query.subject())
        .optional("at >= ?", timestamp(query.from()))
        .optional("at < ?", timestamp(query.to()));
  }

  private static Instant instant(Cursor cursor) {
    try {
      return Instant.parse(cursor.keys().getFirst());
    } catch (DateTimeException notOurs) {
      throw new Refused(CommonProblem.CURSOR_INVALID).on("cursor");
    }
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant at) {
    return at == null ? null : Timestamp.from(at);
  }

  private static AccessEntry entry(ResultSet row) throws SQLException {
    return new AccessEntry(
        row.getObject("id", UUID.class),
        row.getTimestamp("at").toInstant(),
        row.getString("subject"),
        row.getString("purpose"),
        row.getObject("family_id", UUID.class),
        row.getString("area_code"));
  }
}
