package id.graduasi.registry.duplicate;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.decision.DecisionMakers;
import id.graduasi.registry.quality.IssueKind;
import id.graduasi.registry.quality.QualityIssues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a person decides about a pair. */
@ApplicationScoped
class DuplicateDecisions {

  private static final String LOCK =
      """
      select member_a, family_a, family_b, state, version from duplicate_candidate
      where id = ? for update
      """;

  private static final String DECIDE =
      """
      update duplicate_candidate set state = ?, decided_at = ?, decided_by = ?, reason = ?,
        surviving_family_id = ?, version = version + 1
      where id = ?
      """;

  private static final String OTHERS =
      "select 1 from duplicate_candidate where member_a = ? and state = 'PROPOSED' limit 1";

  private final Database database;
  private final DecisionMakers makers;
  private final QualityIssues issues;
  private final Clock clock;

  DuplicateDecisions(Database database, DecisionMakers makers, QualityIssues issues, Clock clock) {
    this.database = database;
    this.makers = makers;
    this.issues = issues;
    this.clock = clock;
  }

  private record Pair(UUID member, UUID familyA, UUID familyB, String state, long version) {}

  @Transactional
  void decide(UUID id, DecideDuplicate request, IfMatch match) {
    String person = makers.person();
    Pair pair = lock(id);
    match.require(pair.version());
    if (!pair.state().equals(DuplicateState.PROPOSED.name())) {
      throw new Refused(DuplicateProblem.DUPLICATE_ALREADY_DECIDED, pair.state());
    }
    database.update(
        DECIDE,
        request.outcome().name(),
        Timestamp.from(clock.instant()),
        person,
        request.reason(),
        survivor(request, pair),
        id);
    if (database.query(OTHERS, row -> true, pair.member()).isEmpty()) {
      issues.resolveGoneOfPeople(
          List.of(pair.member()),
          Set.of(IssueKind.LIKELY_DUPLICATE),
          "decided: " + request.outcome());
    }
  }

  private static UUID survivor(DecideDuplicate request, Pair pair) {
    UUID survivor = request.survivingFamilyId();
    return switch (request.outcome()) {
      case DIFFERENT -> null;
      case SAME -> {
        if (survivor == null
            || !survivor.equals(pair.familyA()) && !survivor.equals(pair.familyB())) {
          throw new Refused(DuplicateProblem.SURVIVING_FAMILY_REQUIRED).on("survivingFamilyId");
        }
        yield survivor;
      }
    };
  }

  private Pair lock(UUID id) {
    return database
        .query(
            LOCK,
            row ->
                new Pair(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getObject(3, UUID.class),
                    row.getString(4),
                    row.getLong(5)),
            id)
        .stream()
        .findFirst()
        .orElseThrow(() -> new Refused(missing(id)));
  }

  private id.graduasi.platform.web.ProblemCode missing(UUID id) {
    boolean issue =
        !database.query("select 1 from quality_issue where id = ?", row -> true, id).isEmpty();
    return issue ? DuplicateProblem.DUPLICATE_IS_ISSUE : CommonProblem.NOT_FOUND;
  }
}
