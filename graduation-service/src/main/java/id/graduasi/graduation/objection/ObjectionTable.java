package id.graduasi.graduation.objection;

import id.graduasi.graduation.cases.KnownCase;
import id.graduasi.graduation.cases.ObjectionState;
import id.graduasi.graduation.rows.Conditions;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes objections; row security limits them. */
@ApplicationScoped
class ObjectionTable {

  private static final String INSERT =
      """
      insert into objection (id, case_id, family_id, raised_on, raised_by, reason,
        evidence_reference, recorded_by, recorded_at, due_on, state, version, area_code,
        facilitator_id)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', 1, ?, ?)
      """;

  private static final String DECIDE =
      """
      update objection set state = ?, decided_by = ?, decided_at = ?, decision_reason = ?,
        decree_number = ?, escalated_at = coalesce(escalated_at, ?), version = version + 1
      where id = ?
      """;

  private static final String ESCALATE =
      """
      update objection set state = 'ESCALATED', escalated_at = ?, version = version + 1
      where case_id = any (?::uuid[]) and state = 'OPEN' and due_on < ?
      """;

  private static final String OVERDUE =
      """
      select case_id from objection where state = 'OPEN' and due_on < ? order by case_id limit %d
      """;

  private static final String FOLLOW =
      """
      update objection o
      set family_id = c.family_id, area_code = c.area_code, facilitator_id = c.facilitator_id
      from graduation_case c where c.id = any (?::uuid[]) and o.case_id = c.id
      """;

  private final Database database;

  ObjectionTable(Database database) {
    this.database = database;
  }

  void insert(Objection raised) {
    database.update(
        INSERT,
        raised.id(),
        raised.caseId(),
        raised.familyId(),
        raised.raisedOn(),
        raised.raisedBy().name(),
        raised.reason(),
        raised.evidenceReference(),
        raised.recordedBy(),
        Timestamp.from(raised.recordedAt()),
        raised.dueOn(),
        raised.areaCode(),
        raised.facilitatorId());
  }

  /** Writes a decision about one that is held. */
  void decide(UUID id, DecideObjection decision, String by, Instant at, boolean escalated) {
    database.update(
        DECIDE,
        decision.outcome().name(),
        by,
        Timestamp.from(at),
        decision.reason(),
        decision.decreeNumber(),
        escalated ? Timestamp.from(at) : null,
        id);
  }

  /** Cases with an objection that was not decided in time. */
  List<UUID> overdue(LocalDate today, int most) {
    return database.query(OVERDUE.formatted(most), row -> row.getObject(1, UUID.class), today);
  }

  void escalate(List<UUID> caseIds, Instant now, LocalDate today) {
    database.update(ESCALATE, Timestamp.from(now), caseIds.toArray(UUID[]::new), today);
  }

  /** Takes objections to where their cases are now. */
  void follow(List<KnownCase> moved) {
    database.update(FOLLOW, (Object) moved.stream().map(KnownCase::id).toArray(UUID[]::new));
  }

  Objection require(UUID id) {
    return database.query("select * from objection where id = ?", ObjectionTable::read, id).stream()
        .findFirst()
        .orElseThrow(() -> new Refused(CommonProblem.NOT_FOUND));
  }

  /** A page, one more than the limit. */
  List<Objection> page(Conditions conditions, int limit) {
    return database.query(
        "select * from objection where " + conditions.sql() + conditions.page(limit),
        ObjectionTable::read,
        conditions.arguments());
  }

  long count(Conditions conditions) {
    return database
        .query(
            "select count(*) from objection where " + conditions.sql(),
            row -> row.getLong(1),
            conditions.arguments())
        .getFirst();
  }

  private static Objection read(ResultSet row) throws SQLException {
    return new Objection(
        row.getObject("id", UUID.class),
        row.getObject("case_id", UUID.class),
        row.getObject("family_id", UUID.class),
        row.getObject("raised_on", LocalDate.class),
        RaiseObjection.Party.valueOf(row.getString("raised_by")),
        row.getString("reason"),
        row.getString("evidence_reference"),
        row.getString("recorded_by"),
        row.getTimestamp("recorded_at").toInstant(),
        row.getObject("due_on", LocalDate.class),
        ObjectionState.valueOf(row.getString("state")),
        instant(row.getTimestamp("escalated_at")),
        row.getString("decided_by"),
        instant(row.getTimestamp("decided_at")),
        row.getString("decision_reason"),
        row.getString("decree_number"),
        row.getLong("version"),
        row.getString("area_code"),
        row.getObject("facilitator_id", UUID.class));
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
