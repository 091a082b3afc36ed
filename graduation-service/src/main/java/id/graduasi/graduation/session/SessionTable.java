package id.graduasi.graduation.session;

import id.graduasi.graduation.rows.Conditions;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.PageRequest;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sessions in the database. Those outside the caller's scope do not exist. */
@Singleton
class SessionTable {

  private static final String SELECT = "select s.* from session s where ";

  private static final String INSERT =
      """
      insert into session (id, group_id, kind, module, topic, held_on, held_by, minutes_reference,
        version, creation_hash, area_code, facilitator_id)
      select ?, g.id, ?, ?, ?, ?::date, g.facilitator_id, ?, 1, ?, g.area_code, g.facilitator_id
      from learning_group g where g.id = ?
      returning *
      """;

  private static final String UPDATE =
      """
      update session set kind = ?, module = ?, topic = ?, held_on = ?::date, minutes_reference = ?,
        version = version + 1
      where id = ? returning *
      """;

  /** What the rows of attendance carry of their session. */
  private static final String ATTENDANCE_FOLLOWS =
      """
      update attendance a set held_on = s.held_on, kind = s.kind, module = s.module
      from session s where s.id = ? and a.session_id = s.id
        and (a.held_on, a.kind, a.module) is distinct from (s.held_on, s.kind, s.module)
      returning a.family_id
      """;

  private static final String COUNT =
      """
      update session set present = present + ?, sick = sick + ?, absent = absent + ?,
        version = version + 1
      where id = ? returning *
      """;

  private final Database database;

  SessionTable(Database database) {
    this.database = database;
  }

  /** A session, and the hash of the request that created it. */
  record Held(SessionView session, String creationHash) {}

  Optional<Held> lock(UUID id) {
    return database
        .query(
            SELECT + "s.id = ? for update",
            row -> new Held(view(row), row.getString("creation_hash")),
            id)
        .stream()
        .findFirst();
  }

  Optional<SessionView> find(UUID id) {
    return database.query(SELECT + "s.id = ?", SessionTable::view, id).stream().findFirst();
  }

  List<SessionView> page(Conditions conditions, PageRequest request) {
    return database.query(
        SELECT + conditions.sql() + conditions.page(request.limit),
        SessionTable::view,
        conditions.arguments());
  }

  long count(Conditions conditions) {
    return database
        .query(
            "select count(*) from session s where " + conditions.sql(),
            row -> row.getLong(1),
            conditions.arguments())
        .getFirst();
  }

  SessionView insert(UUID id, HoldSession request, String hash) {
    return database
        .query(
            INSERT,
            SessionTable::view,
            id,
            request.kind().name(),
            request.module(),
            request.topic(),
            request.heldOn(),
            request.minutesReference(),
            hash,
            request.groupId())
        .getFirst();
  }

  SessionView update(UUID id, HoldSession request) {
    return database
        .query(
            UPDATE,
            SessionTable::view,
            request.kind().name(),
            request.module(),
            request.topic(),
            request.heldOn(),
            request.minutesReference(),
            id)
        .getFirst();
  }

  /** Lets the marks of a session follow its day and module; the families whose marks changed. */
  List<UUID> attendanceFollows(UUID id) {
    return database.query(ATTENDANCE_FOLLOWS, row -> row.getObject(1, UUID.class), id);
  }

  /** Counts so many more or fewer. */
  SessionView count(UUID id, Marked.Difference difference) {
    return database
        .query(
            COUNT,
            SessionTable::view,
            difference.present(),
            difference.sick(),
            difference.absent(),
            id)
        .getFirst();
  }

  private static SessionView view(ResultSet row) throws SQLException {
    return new SessionView(
        row.getObject("id", UUID.class),
        row.getObject("group_id", UUID.class),
        SessionKind.valueOf(row.getString("kind")),
        row.getString("module"),
        row.getString("topic"),
        row.getObject("held_on", LocalDate.class),
        row.getObject("held_by", UUID.class),
        row.getString("minutes_reference"),
        row.getInt("present"),
        row.getInt("sick"),
        row.getInt("absent"),
        row.getLong("version"),
        row.getString("area_code"));
  }
}
