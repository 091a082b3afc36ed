package id.graduasi.registry.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.access.CurrentScope;
import id.graduasi.platform.journal.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes issues, one or many by the same statements; row security limits them. */
@ApplicationScoped
class IssueTable {

  private static final String OPEN =
      """
      insert into quality_issue as q (id, kind, area_code, facilitator_id, family_id, member_id,
        enrollment_id, details, state, opened_at, opened_by, version)
      select uuidv7(), r.kind, r."areaCode", r."facilitatorId", r."familyId", r."memberId",
        r."enrollmentId", r.details, 'OPEN', ?, ?, 1
      from jsonb_to_recordset(?::jsonb) as r (kind text, "areaCode" text, "facilitatorId" uuid,
        "familyId" uuid, "memberId" uuid, "enrollmentId" uuid, details jsonb)
      order by r.kind, r."enrollmentId", r."memberId", r."familyId"
      on conflict (kind, subject) where state <> 'RESOLVED' do nothing
      returning
      """
          + IssueRow.COLUMNS;

  private static final String RESOLVE =
      """
      with gone as (select id from quality_issue where %s and state <> 'RESOLVED'
        order by id for update)
      update quality_issue q set state = 'RESOLVED', outcome = ?, note = ?, resolved_at = ?,
        resolved_by = ?, version = q.version + 1
      from gone where q.id = gone.id
      returning
      """
          + IssueRow.COLUMNS;

  private static final String REMARK =
      """
      with open as (select id from quality_issue
        where family_id = any (?::uuid[]) and kind = any (?::text[]) and state <> 'RESOLVED'
        order by id for update)
      update quality_issue q set version = q.version + 1
      from open where q.id = open.id
      returning
      """
          + IssueRow.COLUMNS;

  private static final String SELECT =
      "select " + IssueRow.COLUMNS + " from quality_issue q where ";

  private static final String ASSIGN =
      """
      update quality_issue q set state = 'ASSIGNED', assignee = ?, version = q.version + 1
      where q.id = ? returning
      """
          + IssueRow.COLUMNS;

  private static final String FOLLOW =
      """
      update quality_issue q set area_code = r."areaCode", facilitator_id = r."facilitatorId"
      from jsonb_to_recordset(?::jsonb) as r ("familyId" uuid, "areaCode" text,
        "facilitatorId" uuid)
      where q.family_id = r."familyId" and q.state <> 'RESOLVED'
        and (q.area_code, q.facilitator_id) is distinct from (r."areaCode", r."facilitatorId")
      """;

  private final Database database;
  private final CurrentScope scope;
  private final Clock clock;
  private final IssueRow rows;

  IssueTable(Database database, CurrentScope scope, Clock clock, ObjectMapper json) {
    this.database = database;
    this.scope = scope;
    this.clock = clock;
    this.rows = new IssueRow(json);
  }

  /** Opens issues and answers those that were not open yet. */
  List<Issue> open(List<NewIssue> issues) {
    return database.query(OPEN, rows, now(), scope.actor(), database.json(issues));
  }

  /** Resolves what is not resolved yet of these families and kinds. */
  List<Issue> resolve(Collection<UUID> families, Set<IssueKind> kinds, String note) {
    return resolve("family_id", families, kinds, note);
  }

  /** The same of these people. */
  List<Issue> resolveOfPeople(Collection<UUID> people, Set<IssueKind> kinds, String note) {
    return resolve("member_id", people, kinds, note);
  }

  private List<Issue> resolve(
      String subject, Collection<UUID> ids, Set<IssueKind> kinds, String note) {
    return database.query(
        RESOLVE.formatted(subject + " = any (?::uuid[]) and kind = any (?::text[])"),
        rows,
        ids.toArray(UUID[]::new),
        kinds.stream().map(IssueKind::name).toArray(String[]::new),
        IssueOutcome.GONE.name(),
        note,
        now(),
        scope.actor());
  }

  /** Resolves what is not resolved yet of these kinds about these very enrollments. */
  List<Issue> resolveOf(Collection<UUID> enrollments, Set<IssueKind> kinds, String note) {
    String some = "kind = any (?::text[]) and subject = any (?::text[])";
    return database.query(
        RESOLVE.formatted(some),
        rows,
        kinds.stream().map(IssueKind::name).toArray(String[]::new),
        enrollments.stream().map(UUID::toString).toArray(String[]::new),
        IssueOutcome.GONE.name(),
        note,
        now(),
        scope.actor());
  }

  /** Counts a remark on what is not resolved yet of these families and kinds. */
  List<Issue> remark(Collection<UUID> families, Set<IssueKind> kinds) {
    return database.query(
        REMARK,
        rows,
        families.toArray(UUID[]::new),
        kinds.stream().map(IssueKind::name).toArray(String[]::new));
  }

  /** Resolves one that is locked. */
  Issue resolve(UUID id, IssueOutcome outcome, @Nullable String note) {
    return database
        .query(RESOLVE.formatted("id = ?"), rows, id, outcome.name(), note, now(), scope.actor())
        .getFirst();
  }

  /** Gives one that is locked to somebody. */
  Issue assign(UUID id, String assignee) {
    return database.query(ASSIGN, rows, assignee, id).getFirst();
  }

  /** Takes what is not resolved to where its families are now. */
  void follow(List<Place> families) {
    if (!families.isEmpty()) {
      database.update(FOLLOW, database.json(families));
    }
  }

  Optional<Issue> find(UUID id) {
    return database.query(SELECT + "q.id = ?", rows, id).stream().findFirst();
  }

  Optional<Issue> lock(UUID id) {
    return database.query(SELECT + "q.id = ? for update", rows, id).stream().findFirst();
  }

  /** A page of what a filter lets through, one more than the limit. */
  List<Issue> page(IssueFilter filter, int limit) {
    return database.query(
        SELECT + filter.condition() + " order by q.area_code, q.id limit " + (limit + 1),
        rows,
        filter.arguments());
  }

  long count(IssueFilter filter) {
    String count = "select count(*) from quality_issue q where " + filter.condition();
    return database.query(count, row -> row.getLong(1), filter.arguments()).getFirst();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
