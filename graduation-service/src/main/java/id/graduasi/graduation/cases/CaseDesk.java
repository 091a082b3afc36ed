package id.graduasi.graduation.cases;

import id.graduasi.graduation.registry.KnownRegistry;
import id.graduasi.platform.access.Caller;
import id.graduasi.platform.access.SystemScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What objections and after-care do to cases, in the transaction of who calls. */
@ApplicationScoped
@Transactional
public class CaseDesk {

  private final Cases cases;
  private final CaseReading reading;
  private final CaseWriting writing;
  private final DecisionMakers decisionMakers;
  private final KnownRegistry registry;
  private final Caller caller;
  private final Clock clock;

  CaseDesk(
      Cases cases,
      CaseReading reading,
      CaseWriting writing,
      DecisionMakers decisionMakers,
      KnownRegistry registry,
      Caller caller,
      Clock clock) {
    this.cases = cases;
    this.reading = reading;
    this.writing = writing;
    this.decisionMakers = decisionMakers;
    this.registry = registry;
    this.caller = caller;
    this.clock = clock;
  }

  /** Who acts, and now. */
  public Act act() {
    return Act.now(SystemScope.job().map(job -> "system:" + job).orElseGet(caller::subject), clock);
  }

  /** Refuses {@code person-required} where only a person may decide. */
  public void requirePerson() {
    decisionMakers.requirePerson(caller);
  }

  /** The case, or 404. */
  public KnownCase require(UUID id) {
    return KnownCase.of(cases.require(id));
  }

  /** The case as it is shown, or 404. */
  public CaseView view(UUID id) {
    return reading.one(id);
  }

  /** The case, held against everyone else until the transaction ends; or 404. */
  public KnownCase hold(UUID id) {
    return KnownCase.of(cases.hold(id));
  }

  /** Somebody objects to the decision. */
  public void object(UUID id, UUID objectionId, LocalDate dueOn, String reason) {
    change(id, reason, held -> AfterDecision.object(held, objectionId, dueOn, act()));
  }

  /** The objections of these cases were not decided in time. */
  public void escalate(Collection<UUID> ids) {
    writing.write(
        cases.holdAll(ids).stream()
            .filter(GraduationCase::isObjectedTo)
            .map(held -> CaseChange.of(held, null, one -> AfterDecision.escalate(one, act())))
            .toList());
  }

  /** The objection was not right. */
  public void dismiss(UUID id, String reason) {
    change(
        id, reason, held -> AfterDecision.dismiss(held, reason, registry.paymentStages(), act()));
  }

  /** The objection was right. */
  public void uphold(UUID id, String reason, @Nullable String decree) {
    change(id, reason, held -> AfterDecision.uphold(held, reason, decree, act()));
  }

  /** A visit of the after-care was made; it found the family at risk, or no longer so. */
  public void visited(UUID id, LocalDate on, String situation, boolean atRisk) {
    change(id, situation, held -> AfterDecision.visit(held, on, situation, atRisk, act()));
  }

  /** After-care is over for these; one that is objected to, or ended meanwhile, is left out. */
  public void close(Collection<UUID> ids) {
    writing.write(
        cases.holdAll(ids).stream()
            .filter(held -> held.step == CaseStep.EFFECTIVE && !held.isObjectedTo())
            .map(held -> CaseChange.of(held, null, one -> AfterDecision.close(one, act())))
            .toList());
  }

  private void change(UUID id, String cause, CaseChange.Behaviour behaviour) {
    write(CaseChange.of(cases.hold(id), cause, behaviour));
  }

  private void write(CaseChange change) {
    writing.write(List.of(change));
  }
}
