package id.graduasi.graduation.cases;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.graduation.registry.KnownEnrollment;
import id.graduasi.graduation.registry.KnownFamily;
import id.graduasi.graduation.registry.KnownRegistry;
import id.graduasi.platform.access.Caller;
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

  /** A behaviour of the aggregate on behalf of somebody; it says what happened. */
  private interface Step {
    Happening take(GraduationCase held, Act act);
  }

  private final Cases cases;
  private final FamilyCounts counts;
  private final RestedOn assessments;
  private final KnownRegistry registry;
  private final CaseWriting writing;
  private final CaseReading reading;
  private final Caller caller;
  private final DecisionMakers decisionMakers;
  private final Clock clock;

  CaseWork(
      Cases cases,
      FamilyCounts counts,
      RestedOn assessments,
      KnownRegistry registry,
      CaseWriting writing,
      CaseReading reading,
      Caller caller,
      DecisionMakers decisionMakers,
      Clock clock) {
    this.cases = cases;
    this.counts = counts;
    this.assessments = assessments;
    this.registry = registry;
    this.writing = writing;
    this.reading = reading;
    this.caller = caller;
    this.decisionMakers = decisionMakers;
    this.clock = clock;
  }

  @Transactional
  CaseView open(OpenCase request) {
    request.requireKindOfPeople();
    KnownFamily family = requireFamily(request.familyId());
    KnownEnrollment enrollment =
        registry
            .holdOpenEnrollment(request.familyId())
            .orElseThrow(() -> new Refused(CaseProblem.NO_ACTIVE_ENROLLMENT).on("familyId"));
    FamilyCount count = counts.hold(request.familyId());
    GraduationCase opened =
        GraduationCase.open(
            UuidCreator.getTimeOrderedEpoch(),
            family,
            enrollment,
            request,
            assessments.named(request.familyId(), request.assessmentId()),
            cases.lastGraduation(request.familyId()).orElse(null),
            count,
            Act.now(by(), clock));
    // Written at once: the database decides whether the family has an open case already.
    cases.persistAndFlush(opened);
    writing.write(
        List.of(new CaseChange(Happening.OPENED, null, opened.state(), opened, request.reason())));
    return reading.view(opened);
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

  @Transactional
  CaseView acknowledge(UUID id, IfMatch match, Acknowledgement seen) {
    return take(id, match, seen.reason(), (held, act) -> held.acknowledge(seen, act));
  }

  /** A decision whose day has come already becomes due at once. */
  @Transactional
  CaseView decide(UUID id, IfMatch match, Decision decision) {
    decisionMakers.requirePerson(caller);
    GraduationCase held = cases.hold(id);
    match.require(held.version);
    Act act = Act.now(by(), clock);
    FrozenAssessment rests = assessments.newest(held.familyId).orElse(null);
    List<CaseChange> changes = new ArrayList<>();
    changes.add(
        CaseChange.of(
            held,
            decision.decreeNumber(),
            one -> one.decide(decision, registry.paymentStages(), rests, act)));
    if (held.hasComeDue(act.today())) {
      changes.add(CaseChange.of(held, decision.decreeNumber(), one -> one.becomeDue(act)));
    }
    writing.write(changes);
    return reading.view(held);
  }

  private CaseView take(UUID id, IfMatch match, @Nullable String cause, Step step) {
    GraduationCase held = cases.hold(id);
    match.require(held.version);
    Act act = Act.now(by(), clock);
    writing.write(List.of(CaseChange.of(held, cause, one -> step.take(one, act))));
    return reading.view(held);
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
