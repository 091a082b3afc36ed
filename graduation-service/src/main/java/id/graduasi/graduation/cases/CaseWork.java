package id.graduasi.graduation.cases;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.graduation.registry.KnownEnrollment;
import id.graduasi.graduation.registry.KnownFamily;
import id.graduasi.graduation.registry.KnownRegistry;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.journal.Fact;
import id.graduasi.platform.journal.Journal;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people do with cases, each in one transaction with its journal entry. */
@ApplicationScoped
class CaseWork {

  /** How soon a fact of the registry that is on its way may have arrived. */
  private static final Duration ON_ITS_WAY = Duration.ofSeconds(5);

  /** A behaviour of the aggregate; it says what happened. */
  private interface Step {
    Happening take(GraduationCase aggregate, Act act);
  }

  private final Cases cases;
  private final KnownRegistry registry;
  private final Journal journal;
  private final Caller caller;
  private final DecisionMakers decisionMakers;
  private final Clock clock;

  CaseWork(
      Cases cases,
      KnownRegistry registry,
      Journal journal,
      Caller caller,
      DecisionMakers decisionMakers,
      Clock clock) {
    this.cases = cases;
    this.registry = registry;
    this.journal = journal;
    this.caller = caller;
    this.decisionMakers = decisionMakers;
    this.clock = clock;
  }

  @Transactional
  CaseView open(OpenCase request) {
    KnownFamily family = requireFamily(request.familyId());
    KnownEnrollment enrollment =
        registry
            .openEnrollment(request.familyId())
            .orElseThrow(() -> new Refused(CaseProblem.NO_ACTIVE_ENROLLMENT).on("familyId"));
    long before = cases.newestVersion(request.familyId());
    UUID id = UuidCreator.getTimeOrderedEpoch();
    GraduationCase opened =
        GraduationCase.open(id, family, enrollment, request, before, Act.now(by(), clock));
    // Written at once: the database decides whether the family has an open case already.
    cases.persistAndFlush(opened);
    journal.append(CaseFacts.of(Happening.OPENED, null, opened.state(), request.reason()));
    return CaseView.of(opened);
  }

  @Transactional
  CaseView fieldCheck(UUID id, IfMatch match, FieldCheck check) {
    return take(id, match, null, (held, act) -> held.fieldCheck(check, act));
  }

  @Transactional
  CaseView sign(UUID id, IfMatch match, SignedStatement statement) {
    return take(
        id,
        match,
        null,
        (held, act) -> held.sign(statement, requireFamily(held.familyId).members(), act));
  }

  @Transactional
  CaseView deliberate(UUID id, IfMatch match, VillageDeliberation deliberation) {
    return take(id, match, null, (held, act) -> held.deliberate(deliberation, act));
  }

  @Transactional
  CaseView verify(UUID id, IfMatch match, Verification verification) {
    return take(id, match, verification.note(), (held, act) -> held.verify(verification, act));
  }

  @Transactional
  CaseView withdraw(UUID id, IfMatch match, Withdrawal withdrawal) {
    return take(id, match, withdrawal.reason(), (held, act) -> held.withdraw(withdrawal, act));
  }

  /** A decision whose day has come already becomes due at once. */
  @Transactional
  CaseView decide(UUID id, IfMatch match, Decision decision) {
    decisionMakers.requirePerson(caller);
    GraduationCase held = cases.hold(id);
    match.require(held.version);
    Act act = Act.now(by(), clock);
    List<Fact> facts = new ArrayList<>();
    CaseState before = held.state();
    Happening decided = held.decide(decision, registry.paymentStages(), act);
    facts.add(CaseFacts.of(decided, before, held.state(), decision.decreeNumber()));
    if (held.hasComeDue(act.today())) {
      CaseState approved = held.state();
      Happening due = held.becomeDue(act);
      facts.add(CaseFacts.of(due, approved, held.state(), decision.decreeNumber()));
    }
    journal.append(facts);
    return CaseView.of(held);
  }

  private CaseView take(UUID id, IfMatch match, @Nullable String cause, Step step) {
    GraduationCase held = cases.hold(id);
    match.require(held.version);
    CaseState before = held.state();
    Happening what = step.take(held, Act.now(by(), clock));
    journal.append(CaseFacts.of(what, before, held.state(), cause));
    return CaseView.of(held);
  }

  private KnownFamily requireFamily(UUID familyId) {
    return registry
        .family(familyId)
        .orElseThrow(() -> new Refused(CommonProblem.FAMILY_NOT_KNOWN).retryAfter(ON_ITS_WAY));
  }

  private String by() {
    return caller.subject();
  }
}
