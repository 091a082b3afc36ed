package id.graduasi.registry.inclusion;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.Cursor;
import id.graduasi.registry.inclusion.Petition.SubjectKind;
import id.graduasi.registry.rows.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes petitions; row security limits them. */
@ApplicationScoped
class PetitionTable {

  private static final String INSERT =
      """
      insert into petition (id, kind, area_code, facilitator_id, family_id, new_family_reference,
        programme, objects_to, subject_id, reason, evidence_reference, deliberated_on,
        deliberation_outcome, minutes_reference, state, raised_by, raised_at, due_on, version)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, 1)
      """;

  private static final String DECIDE =
      """
      update petition set state = ?, decided_by = ?, decided_at = ?, decision_reason = ?,
        family_id = ?, enrollment_id = ?, version = version + 1
      where id = ?
      """;

  private static final String ESCALATE =
      """
      update petition set state = 'ESCALATED', escalated_at = ?, version = version + 1
      where state = 'OPEN' and due_on < ?
      """;

  private static final String FOLLOW =
      """
      update petition p set area_code = f.area_code, facilitator_id = f.facilitator_id
      from family f where f.id = any (?::uuid[]) and p.family_id = f.id
        and (p.area_code, p.facilitator_id) is distinct from (f.area_code, f.facilitator_id)
      """;

  private final Database database;

  PetitionTable(Database database) {
    this.database = database;
  }

  void insert(Petition petition) {
    Deliberation deliberation = petition.deliberation();
    database.update(
        INSERT,
        petition.id(),
        petition.kind().name(),
        petition.areaCode(),
        petition.facilitatorId(),
        petition.familyId(),
        petition.newFamilyReference(),
        petition.programme(),
        petition.objectsTo() == null ? null : petition.objectsTo().name(),
        petition.subjectId(),
        petition.reason(),
        petition.evidenceReference(),
        deliberation == null ? null : deliberation.heldOn(),
        deliberation == null ? null : deliberation.outcome().name(),
        deliberation == null ? null : deliberation.minutesReference(),
        petition.raisedBy(),
        Timestamp.from(petition.raisedAt()),
        petition.dueOn());
  }

  /** Writes a decision about one that is locked. */
  void decide(
      Petition petition,
      PetitionState state,
      String by,
      Instant at,
      String reason,
      @Nullable UUID familyId,
      @Nullable UUID enrollmentId) {
    database.update(
        DECIDE,
        state.name(),
        by,
        Timestamp.from(at),
        reason,
        familyId,
        enrollmentId,
        petition.id());
  }

  int escalate(Instant now, LocalDate today) {
    return database.update(ESCALATE, Timestamp.from(now), today);
  }

  /** Takes petitions to where their families are now. */
  void follow(UUID[] families) {
    database.update(FOLLOW, (Object) families);
  }

  Optional<Petition> find(UUID id, PetitionKind kind) {
    return one("select * from petition where id = ? and kind = ?", id, kind.name());
  }

  Optional<Petition> lock(UUID id, PetitionKind kind) {
    return one("select * from petition where id = ? and kind = ? for update", id, kind.name());
  }

  /** Whether an objection against this proposal waits for a decision. */
  boolean objected(UUID proposal) {
    String undecided = "select 1 from petition where subject_id = ? and decided_by is null limit 1";
    return !database.query(undecided, row -> true, proposal).isEmpty();
  }

  /** A page, one more than the limit. */
  List<Petition> page(
      PetitionKind kind,
      Area area,
      @Nullable PetitionState state,
      @Nullable UUID familyId,
      LocalDate today,
      Optional<Cursor> after,
      int limit) {
    Conditions conditions = conditions(kind, area, state, familyId, today);
    after.ifPresent(cursor -> conditions.after(cursor, ""));
    return database.query(
        "select * from petition where "
            + conditions.sql()
            + " order by area_code, id limit "
            + (limit + 1),
        PetitionTable::read,
        conditions.arguments());
  }

  long count(
      PetitionKind kind,
      Area area,
      @Nullable PetitionState state,
      @Nullable UUID familyId,
      LocalDate today) {
    Conditions conditions = conditions(kind, area, state, familyId, today);
    return database
        .query(
            "select count(*) from petition where " + conditions.sql(),
            row -> row.getLong(1),
            conditions.arguments())
        .getFirst();
  }

  private static Conditions conditions(
      PetitionKind kind,
      Area area,
      @Nullable PetitionState state,
      @Nullable UUID familyId,
      LocalDate today) {
    Conditions conditions =
        Conditions.inside(area, "")
            .and("kind = ?", kind.name())
            .optional("family_id = ?", familyId);
    return state == null
        ? conditions
        : conditions.and(
            "case when state = 'OPEN' and due_on < ? then 'ESCALATED' else state end = ?",
            today,
            state.name());
  }

  private Optional<Petition> one(String sql, Object... arguments) {
    return database.query(sql, PetitionTable::read, arguments).stream().findFirst();
  }

  private static Petition read(ResultSet row) throws SQLException {
    String objectsTo = row.getString("objects_to");
    return new Petition(
        row.getObject("id", UUID.class),
        PetitionKind.valueOf(row.getString("kind")),
        row.getString("area_code"),
        row.getObject("facilitator_id", UUID.class),
        row.getObject("family_id", UUID.class),
        row.getString("new_family_reference"),
        row.getString("programme"),
        objectsTo == null ? null : SubjectKind.valueOf(objectsTo),
        row.getObject("subject_id", UUID.class),
        row.getString("reason"),
        row.getString("evidence_reference"),
        deliberation(row),
        PetitionState.valueOf(row.getString("state")),
        row.getString("raised_by"),
        row.getTimestamp("raised_at").toInstant(),
        row.getObject("due_on", LocalDate.class),
        instant(row.getTimestamp("escalated_at")),
        row.getString("decided_by"),
        instant(row.getTimestamp("decided_at")),
        row.getString("decision_reason"),
        row.getObject("enrollment_id", UUID.class),
        row.getLong("version"));
  }

  private static @Nullable Deliberation deliberation(ResultSet row) throws SQLException {
    String outcome = row.getString("deliberation_outcome");
    return outcome == null
        ? null
        : new Deliberation(
            row.getObject("deliberated_on", LocalDate.class),
            Deliberation.Outcome.valueOf(outcome),
            row.getString("minutes_reference"));
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
