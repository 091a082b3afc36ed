package id.graduasi.registry.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.graduasi.platform.access.Area;
import id.graduasi.platform.access.CurrentScope;
import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.journal.Database;
import id.graduasi.platform.journal.Journal;
import id.graduasi.registry.Days;
import id.graduasi.registry.rows.NoLoops;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what is wrong in an area and resolves what no longer is, a regency and a rule at a time: a
 * few statements over sets of rows, each rule in a short transaction of its own. Two runs over one
 * area wait for each other rule by rule (an advisory lock), so an import and the night do not get
 * in each other's way.
 */
@ApplicationScoped
public class Detection {

  static final String JOB = "quality-detection";

  private static final int LONGEST_SECONDS = 600;

  private static final String REGENCIES =
      """
      select code from region r where level = 'REGENCY' and code >= ? and code < ?
        and exists (
          select from family f where f.area_code >= r.code and f.area_code < r.code || '/'
          offset 0)
      order by code
      """;

  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtext('quality-detection'), hashtext(?))::text";

  private static final String OPEN =
      """
      with found as (select r.*,
        coalesce(enrollment_id::text, member_id::text, family_id::text, facilitator_id::text)
          as subject
        from :rule r)
      insert into quality_issue as q (id, kind, area_code, facilitator_id, family_id, member_id,
        enrollment_id, details, state, opened_at, opened_by, version)
      select uuidv7(), :kind, area_code, facilitator_id, family_id, member_id, enrollment_id,
        details, 'OPEN', :now, :actor, 1
      from found
      where not exists (select from quality_issue held
          where held.kind = :kind and held.subject = found.subject and held.state <> 'RESOLVED')
        and not exists (select from quality_issue held
          where held.kind = :kind and held.subject = found.subject
            and held.outcome in ('ACCEPTED', 'NOT_AN_ERROR') and held.details = found.details)
      order by found.subject
      on conflict (kind, subject) where state <> 'RESOLVED' do nothing
      returning
      """
          + IssueRow.COLUMNS;

  private static final String RESOLVE =
      """
      with gone as (select id from quality_issue held
        where kind = :kind and state <> 'RESOLVED' and area_code >= :from and area_code < :to
          and :subjectColumn is not null
          and not exists (select from :rule r where r.:subjectColumn = held.:subjectColumn)
        order by id for update)
      update quality_issue q set state = 'RESOLVED', outcome = 'GONE', resolved_at = :now,
        resolved_by = :actor, version = q.version + 1
      from gone where q.id = gone.id
      returning
      """
          + IssueRow.COLUMNS;

  private final Database database;
  private final Journal journal;
  private final CurrentScope scope;
  private final NikChecks niks;
  private final QualityConfig config;
  private final Event<DetectionStarts> starts;
  private final IssueRow rows;
  private final Clock clock;
  private final Days days;

  Detection(
      Database database,
      Journal journal,
      CurrentScope scope,
      NikChecks niks,
      QualityConfig config,
      Event<DetectionStarts> starts,
      ObjectMapper json,
      Clock clock,
      Days days) {
    this.database = database;
    this.journal = journal;
    this.scope = scope;
    this.niks = niks;
    this.config = config;
    this.starts = starts;
    this.rows = new IssueRow(json);
    this.clock = clock;
    this.days = days;
  }

  /** Runs every rule over an area, in system scope; begins outside of any transaction. */
  public void run(Area area) {
    SystemScope.run(JOB, () -> parts(area).forEach(this::runIn));
  }

  /** What is wider than a regency is looked at regency by regency, where there are families. */
  private List<Area> parts(Area area) {
    if (!area.equals(Area.COUNTRY) && area.code().indexOf('.') >= 0) {
      return List.of(area);
    }
    return database.query(REGENCIES, row -> Area.of(row.getString(1)), area.from(), area.to());
  }

  private void runIn(Area area) {
    niks.run(area);
    starts.fire(new DetectionStarts(area));
    Rules.ALL.forEach(rule -> run(rule, area));
  }

  /** Runs one rule over an area, in the system scope of the caller. */
  void run(Rule rule, Area area) {
    QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> find(rule, area));
  }

  private void find(Rule rule, Area area) {
    database.query(LOCK, row -> row.getString(1), rule.kind().name() + area.code());
    NoLoops.in(database);
    Map<String, Object> values = values(rule, area);
    List<Issue> gone = query(rule.in(RESOLVE, values));
    List<Issue> found = query(rule.in(OPEN, values));
    journal.append(gone.stream().map(IssueFact::resolved).toList());
    journal.append(found.stream().map(IssueFact::opened).toList());
  }

  private List<Issue> query(Rule.Bound statement) {
    return database.query(statement.sql(), rows, statement.values());
  }

  private Map<String, Object> values(Rule rule, Area area) {
    Map<String, Object> values = new HashMap<>();
    values.put("kind", rule.kind().name());
    values.put("from", area.from());
    values.put("to", area.to());
    values.put("now", Timestamp.from(clock.instant()));
    values.put("actor", scope.actor());
    values.put("today", days.today());
    values.put("caseload", config.caseload());
    values.put("fields", config.occupationFields().toArray(String[]::new));
    values.put("words", anyWord(config.stateWords()));
    values.put("notWords", anyWord(config.notStateWords()));
    return values;
  }

  private static String anyWord(List<String> words) {
    return words.stream()
        .map(word -> Pattern.compile("[^\\p{L}\\p{N} ]").matcher(word).replaceAll(""))
        .collect(Collectors.joining("|", "\\m(", ")\\M"));
  }
}
