package id.graduasi.graduation.session;

import id.graduasi.platform.journal.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who came, in the database; rows go with their families. */
@Singleton
class AttendanceTable {

  private static final String HELD =
      """
      select family_id, member_id, state from attendance
      where session_id = ? and family_id = any (?)
      """;

  private static final String LIST =
      """
      select family_id, a.member_id, a.state
      from (
        select family_id from learning_group_family join family using (family_id)
        where group_id = ? and status = 'ACTIVE' and joined_on <= ?::date and (left_on is null or left_on > ?::date)
        union
        select family_id from attendance where session_id = ?) as listed
      left join (select * from attendance where session_id = ?) as a using (family_id)
      order by family_id
      """;

  private static final String MARK =
      """
      insert into attendance as held (session_id, family_id, member_id, state, held_on, kind,
        module, area_code, facilitator_id)
      select ?, f.family_id, mark."memberId", mark.state, ?::date, ?, ?, f.area_code,
        f.facilitator_id
      from jsonb_to_recordset(?::jsonb) as mark ("familyId" uuid, "memberId" uuid, state text)
      join family f on f.family_id = mark."familyId"
      order by f.family_id
      on conflict (session_id, family_id) do update set
        member_id = excluded.member_id, state = excluded.state
      """;

  private static final String UNMARK =
      "delete from attendance where session_id = ? and family_id = any (?)";

  private static final String GO_ON =
      """
      update attendance a
      set family_id = f.family_id, area_code = f.area_code, facilitator_id = f.facilitator_id
      from jsonb_to_recordset(?::jsonb) as merged ("replacedId" uuid, "familyId" uuid)
      join family f on f.family_id = merged."familyId"
      where a.family_id = merged."replacedId" and not exists (
        select 1 from attendance held
        where held.session_id = a.session_id and held.family_id = f.family_id)
      """;

  private static final String OF_FAMILY =
      """
      select session_id, held_on, kind, module, state from attendance
      where family_id = ? order by held_on desc, session_id
      """;

  private final Database database;

  AttendanceTable(Database database) {
    this.database = database;
  }

  /** A mark of a family, as the session was then. */
  record Mark(
      UUID sessionId,
      LocalDate heldOn,
      SessionKind kind,
      @Nullable String module,
      AttendanceState state) {}

  List<Marked> held(UUID session, List<UUID> families) {
    return database.query(HELD, AttendanceTable::marked, session, families.toArray(UUID[]::new));
  }

  /** The families that belonged to the group on the session's day, and those marked besides. */
  List<Marked> list(SessionView session) {
    return database.query(
        LIST,
        AttendanceTable::marked,
        session.groupId(),
        session.heldOn(),
        session.heldOn(),
        session.id(),
        session.id());
  }

  /** Writes marks; one without a state is taken away. */
  void write(SessionView session, List<Marked> marks) {
    List<Marked> made = marks.stream().filter(mark -> mark.state() != null).toList();
    database.update(
        MARK,
        session.id(),
        session.heldOn(),
        session.kind().name(),
        session.module(),
        database.json(made));
    UUID[] gone =
        marks.stream()
            .filter(mark -> mark.state() == null)
            .map(Marked::familyId)
            .toArray(UUID[]::new);
    database.update(UNMARK, session.id(), gone);
  }

  /** A family that has become part of another. */
  record Merged(UUID replacedId, UUID familyId) {}

  /** Marks go on with the family into which theirs was merged, unless it was marked itself. */
  void goOn(List<Merged> merged) {
    if (!merged.isEmpty()) {
      database.update(GO_ON, database.json(merged));
    }
  }

  /** Every mark of a family, the newest first. */
  List<Mark> ofFamily(UUID family) {
    return database.query(
        OF_FAMILY,
        row ->
            new Mark(
                row.getObject("session_id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                SessionKind.valueOf(row.getString("kind")),
                row.getString("module"),
                AttendanceState.valueOf(row.getString("state"))),
        family);
  }

  private static Marked marked(ResultSet row) throws SQLException {
    String state = row.getString("state");
    return new Marked(
        row.getObject("family_id", UUID.class),
        row.getObject("member_id", UUID.class),
        state == null ? null : AttendanceState.valueOf(state));
  }
}
