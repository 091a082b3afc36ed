package id.graduasi.registry.duplicate;

import id.graduasi.platform.journal.Database;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.composition.MergeFamilies;
import id.graduasi.registry.composition.Merging;
import id.graduasi.registry.decision.DecisionMakers;
import id.graduasi.registry.quality.IssueKind;
import id.graduasi.registry.quality.QualityIssues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person decides about a pair. The families are locked first, as everywhere. */
@ApplicationScoped
class DuplicateDecisions {

  private static final String READ =
      """
      select id, member_a, member_b, family_a, family_b, state, version
      from duplicate_candidate where id = ?
      """;

  private static final String DECIDE =
      """
      update duplicate_candidate set state = ?, decided_at = ?, decided_by = ?, reason = ?,
        surviving_family_id = ?, version = version + 1
      where id = ? and version = ?
      """;

  private static final String OTHERS =
      "select 1 from duplicate_candidate where member_a = ? and state = 'PROPOSED' limit 1";

  private final Database database;
  private final DecisionMakers makers;
  private final Merging merging;
  private final QualityIssues issues;
  private final Clock clock;

  DuplicateDecisions(
      Database database,
      DecisionMakers makers,
      Merging merging,
      QualityIssues issues,
      Clock clock) {
    this.database = database;
    this.makers = makers;
    this.merging = merging;
    this.issues = issues;
    this.clock = clock;
  }

  private record Pair(
      UUID id, UUID memberA, UUID memberB, UUID familyA, UUID familyB, String state, long version) {

    boolean concerns(@Nullable UUID family) {
      return familyA.equals(family) || familyB.equals(family);
    }

    UUID other(UUID family) {
      return familyA.equals(family) ? familyB : familyA;
    }

    /** The person of the absorbed family is another record of the one who stays. */
    MergeFamilies.Joining joining(UUID survivor) {
      return familyA.equals(survivor)
          ? new MergeFamilies.Joining(memberB, null, memberA)
          : new MergeFamilies.Joining(memberA, null, memberB);
    }
  }

  @Transactional
  void decide(UUID id, DecideDuplicate request, IfMatch match) {
    String person = makers.person();
    Pair pair = read(id);
    match.require(pair.version());
    requireProposed(pair);
    switch (request.outcome()) {
      case DIFFERENT -> write(pair, request, person, null);
      case SAME -> same(pair, request, person);
    }
  }

  /** Both families become one; whoever was said to be one person stays once. */
  private void same(Pair pair, DecideDuplicate request, String person) {
    UUID survivor = request.survivingFamilyId();
    if (survivor == null || !pair.concerns(survivor)) {
      throw new Refused(DuplicateProblem.SURVIVING_FAMILY_REQUIRED).on("survivingFamilyId");
    }
    List<Pair> pairs = new ArrayList<>(List.of(pair));
    List<UUID> others = request.alsoSame() == null ? List.of() : request.alsoSame();
    for (int i = 0; i < others.size(); i++) {
      Pair other = read(others.get(i));
      if (!other.concerns(pair.familyA()) || !other.concerns(pair.familyB())) {
        throw new Refused(DuplicateProblem.PAIR_OF_OTHER_FAMILIES).on("alsoSame[" + i + "]");
      }
      requireProposed(other);
      pairs.add(other);
    }
    merging.merge(
        new MergeFamilies(
            survivor,
            pair.other(survivor),
            pairs.stream().map(one -> one.joining(survivor)).toList(),
            null,
            "duplicate " + pair.id()),
        IfMatch.parse(null));
    pairs.forEach(one -> write(one, request, person, survivor));
  }

  private void write(Pair pair, DecideDuplicate request, String person, @Nullable UUID survivor) {
    int written =
        database.update(
            DECIDE,
            request.outcome().name(),
            Timestamp.from(clock.instant()),
            person,
            request.reason(),
            survivor,
            pair.id(),
            pair.version());
    if (written == 0) {
      throw new Refused(CommonProblem.CONCURRENT_CHANGE);
    }
    if (database.query(OTHERS, row -> true, pair.memberA()).isEmpty()) {
      issues.resolveGoneOfPeople(
          List.of(pair.memberA()),
          Set.of(IssueKind.LIKELY_DUPLICATE),
          "decided: " + request.outcome());
    }
  }

  private static void requireProposed(Pair pair) {
    if (!pair.state().equals(DuplicateState.PROPOSED.name())) {
      throw new Refused(DuplicateProblem.DUPLICATE_ALREADY_DECIDED, pair.state());
    }
  }

  private Pair read(UUID id) {
    return database
        .query(
            READ,
            row ->
                new Pair(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getObject(3, UUID.class),
                    row.getObject(4, UUID.class),
                    row.getObject(5, UUID.class),
                    row.getString(6),
                    row.getLong(7)),
            id)
        .stream()
        .findFirst()
        .orElseThrow(() -> new Refused(missing(id)));
  }

  private ProblemCode missing(UUID id) {
    boolean issue =
        !database.query("select 1 from quality_issue where id = ?", row -> true, id).isEmpty();
    return issue ? DuplicateProblem.DUPLICATE_IS_ISSUE : CommonProblem.NOT_FOUND;
  }
}
