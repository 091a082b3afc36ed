package id.graduasi.graduation.cases;

import id.graduasi.graduation.registry.KnownEnrollment;
import id.graduasi.graduation.registry.KnownFamily;
import id.graduasi.graduation.registry.KnownMember;
import id.graduasi.graduation.registry.PaymentStages;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * A graduation case and its rules: the order of the steps, and four eyes. Each step knows its own.
 */
@Entity
@Table(name = "graduation_case")
class GraduationCase {

  @Id UUID id;
  UUID familyId;
  String familyNumber;

  @Enumerated(EnumType.STRING)
  CaseKind kind;

  String reason;

  @Enumerated(EnumType.STRING)
  CaseStep step;

  Instant openedAt;
  String openedBy;
  UUID enrollmentId;
  long enrollmentVersion;

  @Enumerated(EnumType.STRING)
  Decision.@Nullable Outcome decision;

  @Nullable String decreeNumber;
  @Nullable LocalDate decreeDate;
  @Nullable String decisionReason;
  @Nullable LocalDate effectiveOn;
  @Nullable String contradiction;
  boolean contradictionAcknowledged;
  @Nullable UUID earlierCaseId;
  @Nullable LocalDate capitalReceivedOn;
  @Nullable LocalDate exitBy;

  @Enumerated(EnumType.STRING)
  @Nullable ExitWarning exitWarning;

  @Nullable UUID objectionId;

  @Enumerated(EnumType.STRING)
  @Nullable ObjectionState objectionState;

  @Nullable LocalDate objectionDueOn;

  @Enumerated(EnumType.STRING)
  @Nullable Risk atRisk;

  @Nullable String effectiveDtsenVersion;
  long familyVersion;

  @Convert(converter = Kept.Assessment.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  @Column(columnDefinition = "jsonb")
  @Nullable FrozenAssessment assessment;

  @Convert(converter = Kept.Assessment.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  @Column(columnDefinition = "jsonb")
  @Nullable FrozenAssessment decisionAssessment;

  @Convert(converter = Kept.Steps.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  @Column(columnDefinition = "jsonb")
  List<StepTaken> steps;

  long firstVersion;
  long version;
  String areaCode;
  @Nullable UUID facilitatorId;

  /** The count of versions of all cases of the family, held while this one may change. */
  @Transient FamilyCount count;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  GraduationCase() {}

  /**
   * Opens a case; its versions go on where the family's cases before have come to.
   *
   * @param assessment what it rests on, if the family was ever assessed
   * @param earlier the case by which the family graduated before
   */
  static GraduationCase open(
      UUID id,
      KnownFamily family,
      KnownEnrollment enrollment,
      OpenCase request,
      @Nullable FrozenAssessment assessment,
      @Nullable UUID earlier,
      FamilyCount count,
      Act act) {
    request.requireKindOfPeople();
    if (!family.isActive()) {
      throw new Refused(CaseProblem.FAMILY_NOT_ACTIVE).on("familyId");
    }
    GraduationCase opened = new GraduationCase();
    opened.id = id;
    opened.familyId = family.familyId();
    opened.familyNumber = family.familyNumber();
    opened.kind = request.kind();
    opened.reason = request.reason();
    opened.openedAt = act.at();
    opened.openedBy = act.by();
    opened.enrollmentId = enrollment.enrollmentId();
    opened.enrollmentVersion = enrollment.version();
    opened.areaCode = family.areaCode();
    opened.facilitatorId = family.facilitatorId();
    opened.steps = List.of();
    opened.assessment = assessment;
    opened.earlierCaseId = earlier;
    opened.capitalReceivedOn = request.clockBeganOn(act);
    if (opened.capitalReceivedOn != null) {
      opened.exitBy = ExitWarning.exitBy(opened.capitalReceivedOn);
      opened.exitWarning = ExitWarning.on(act.today(), opened.capitalReceivedOn).orElse(null);
    }
    opened.count = count;
    opened.firstVersion = count.newest() + 1;
    opened.record(StepTaken.bare("opening", CaseStep.OPENED, act, request.reason()));
    return opened;
  }

  Happening fieldCheck(FieldCheck check, Act act) {
    require("field-checks");
    record(check.taken(act));
    return Happening.ADVANCED;
  }

  Happening sign(SignedStatement statement, List<KnownMember> members, Act act) {
    require("statements");
    record(statement.taken(members, act));
    return Happening.ADVANCED;
  }

  Happening deliberate(VillageDeliberation deliberation, Act act) {
    require("village-deliberations");
    record(deliberation.taken(act));
    return Happening.ADVANCED;
  }

  /** Not by the opener. */
  Happening verify(Verification verification, Act act) {
    require(Verification.ACTION);
    requireOtherEyesThan(Stream.of(openedBy), act);
    record(verification.taken(act));
    return Happening.ADVANCED;
  }

  /**
   * Neither by the opener nor by anyone who verified.
   *
   * @param rests the family's newest assessment, frozen with the decision
   */
  Happening decide(
      Decision decided, PaymentStages stages, @Nullable FrozenAssessment rests, Act act) {
    require("decisions");
    requireOtherEyesThan(Stream.concat(Stream.of(openedBy), verifiers()), act);
    StepTaken taken = decided.taken(act);
    effectiveOn = decided.effectiveDay(stages, act);
    decision = decided.outcome();
    decreeNumber = decided.decreeNumber();
    decreeDate = decided.decreeDate();
    decisionReason = decided.reason();
    decisionAssessment = rests;
    record(taken);
    return Happening.DECIDED;
  }

  private Stream<String> verifiers() {
    return steps.stream()
        .filter(taken -> taken.action().equals(Verification.ACTION))
        .map(StepTaken::by);
  }

  /**
   * Whether the effective day of an approved case has come. An objection that waits for a decision
   * holds the case, and so does a contradiction: the registry would have nothing to end.
   */
  boolean hasComeDue(LocalDate today) {
    return step == CaseStep.DECIDED
        && effectiveOn != null
        && !effectiveOn.isAfter(today)
        && !isObjectedTo()
        && contradiction == null;
  }

  boolean isObjectedTo() {
    return objectionState != null && objectionState.isOpen();
  }

  /** The registry is asked to end the enrollment. */
  Happening becomeDue(Act act) {
    require(CaseStep.DECIDED);
    record(StepTaken.bare("due", CaseStep.DUE, act, null));
    return Happening.DUE;
  }

  /** At any time before the registry has ended the enrollment. */
  Happening withdraw(Withdrawal withdrawal, Act act) {
    requireOpen();
    exitWarning = null;
    record(StepTaken.bare("withdrawals", CaseStep.WITHDRAWN, act, withdrawal.reason()));
    return Happening.WITHDRAWN;
  }

  /** The registry has ended the enrollment because of this case. */
  Happening takeEffect(@Nullable String dtsenVersion, Act act) {
    require(CaseStep.DUE);
    forgetContradiction();
    exitWarning = null;
    effectiveDtsenVersion = dtsenVersion;
    record(StepTaken.bare("effective", CaseStep.EFFECTIVE, act, null));
    return Happening.EFFECTIVE;
  }

  /** The registry tells otherwise: why the enrollment ended, or what stands against the case. */
  Happening contradict(String otherReason, Act act) {
    contradiction = otherReason;
    contradictionAcknowledged = false;
    record(StepTaken.said("contradiction", step, act, otherReason, null));
    return Happening.ADVANCED;
  }

  /** The registry no longer tells otherwise. */
  Happening agree(Act act) {
    forgetContradiction();
    record(StepTaken.bare("contradiction-gone", step, act, null));
    return Happening.ADVANCED;
  }

  /** Somebody has looked at the contradiction and says why it may stand. */
  Happening acknowledge(Acknowledgement seen, Act act) {
    if (contradiction == null || contradictionAcknowledged) {
      throw new Refused(CaseProblem.NOT_CONTRADICTED);
    }
    contradictionAcknowledged = true;
    record(
        StepTaken.said("contradiction-acknowledgements", step, act, contradiction, seen.reason()));
    return Happening.ADVANCED;
  }

  /** The clock after PPSE capital has come to its next warning, on an open case. */
  Happening warn(ExitWarning warning, Act act) {
    requireOpen();
    exitWarning = warning;
    record(StepTaken.said("exit-warning", step, act, warning.name(), null));
    return Happening.ADVANCED;
  }

  /** The family has become part of another one, which has no open case of its own. */
  Happening follow(KnownFamily survivor, FamilyCount survivors, Act act) {
    survivors.goOnAfter(count);
    final String before = familyId.toString();
    count = survivors;
    familyId = survivor.familyId();
    familyNumber = survivor.familyNumber();
    areaCode = survivor.areaCode();
    facilitatorId = survivor.facilitatorId();
    record(StepTaken.referring(StepTaken.MERGE, step, act, before));
    return Happening.ADVANCED;
  }

  /** The enrollment ended as a duplicate of another one, which the case goes on with. */
  Happening followEnrollment(UUID other, Act act) {
    final String before = enrollmentId.toString();
    enrollmentId = other;
    forgetContradiction();
    record(StepTaken.referring("enrollment-merge", step, act, before));
    return Happening.ADVANCED;
  }

  private void forgetContradiction() {
    contradiction = null;
    contradictionAcknowledged = false;
  }

  CaseState state() {
    CaseState.Decree decree =
        decision == null || decreeNumber == null || decreeDate == null
            ? null
            : new CaseState.Decree(decision, decreeNumber, decreeDate);
    return new CaseState(
        id,
        familyId,
        familyNumber,
        kind,
        "PKH",
        step,
        step.due().orElse(null),
        decree,
        effectiveOn,
        contradiction,
        earlierCaseId,
        exitBy,
        exitWarning,
        objectionId == null || objectionState == null || objectionDueOn == null
            ? null
            : new CaseObjection(objectionId, objectionState, objectionDueOn),
        atRisk,
        version,
        areaCode,
        facilitatorId);
  }

  private void require(String wanted) {
    if (!step.due().filter(wanted::equals).isPresent()) {
      throw outOfOrder();
    }
  }

  void require(CaseStep wanted) {
    if (step != wanted) {
      throw outOfOrder();
    }
  }

  private void requireOpen() {
    if (!step.isOpen()) {
      throw new Refused(CaseProblem.CASE_ENDED, step).with("step", step);
    }
  }

  private Refused outOfOrder() {
    String due = step.due().orElse("-");
    Refused refused = new Refused(CaseProblem.STEP_OUT_OF_ORDER, due).with("step", step);
    return step.due().isPresent() ? refused.with("dueStep", due) : refused;
  }

  private static void requireOtherEyesThan(Stream<String> others, Act act) {
    if (others.anyMatch(act.by()::equals)) {
      throw new Refused(CommonProblem.FOUR_EYES);
    }
  }

  void record(StepTaken taken) {
    List<StepTaken> longer = new ArrayList<>(steps);
    longer.add(taken);
    steps = List.copyOf(longer);
    step = taken.step();
    version = count.next();
  }
}
