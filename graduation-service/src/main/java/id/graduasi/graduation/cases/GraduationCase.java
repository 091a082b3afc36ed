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

  @Convert(converter = StepsConverter.class)
  @ColumnTransformer(write = "cast(? as jsonb)")
  @Column(columnDefinition = "jsonb")
  List<StepTaken> steps;

  long firstVersion;
  long version;
  String areaCode;
  @Nullable UUID facilitatorId;

  /** For the persistence provider. */
  @SuppressWarnings("NullAway.Init")
  GraduationCase() {}

  /** Opens a case; its versions go on where the family's case before ended. */
  static GraduationCase open(
      UUID id,
      KnownFamily family,
      KnownEnrollment enrollment,
      OpenCase request,
      long versionBefore,
      Act act) {
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
    opened.version = versionBefore;
    opened.firstVersion = versionBefore + 1;
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

  /** Neither by the opener nor by anyone who verified. */
  Happening decide(Decision decided, PaymentStages stages, Act act) {
    require("decisions");
    requireOtherEyesThan(Stream.concat(Stream.of(openedBy), verifiers()), act);
    StepTaken taken = decided.taken(act);
    effectiveOn = decided.effectiveDay(stages, act);
    decision = decided.outcome();
    decreeNumber = decided.decreeNumber();
    decreeDate = decided.decreeDate();
    decisionReason = decided.reason();
    record(taken);
    return Happening.DECIDED;
  }

  private Stream<String> verifiers() {
    return steps.stream()
        .filter(taken -> taken.action().equals(Verification.ACTION))
        .map(StepTaken::by);
  }

  /** Whether the effective day of an approved case has come. */
  boolean hasComeDue(LocalDate today) {
    return step == CaseStep.DECIDED && effectiveOn != null && !effectiveOn.isAfter(today);
  }

  /** The registry is asked to end the enrollment. */
  Happening becomeDue(Act act) {
    record(StepTaken.bare("due", CaseStep.DUE, act, null));
    return Happening.DUE;
  }

  /** At any time before the registry has ended the enrollment. */
  Happening withdraw(Withdrawal withdrawal, Act act) {
    if (!step.isOpen()) {
      throw new Refused(CaseProblem.CASE_ENDED, step).with("step", step);
    }
    record(StepTaken.bare("withdrawals", CaseStep.WITHDRAWN, act, withdrawal.reason()));
    return Happening.WITHDRAWN;
  }

  /** The registry has ended the enrollment because of this case. */
  Happening takeEffect(Act act) {
    contradiction = null;
    record(StepTaken.bare("effective", CaseStep.EFFECTIVE, act, null));
    return Happening.EFFECTIVE;
  }

  /** The registry tells otherwise, or (null) no longer does. */
  Happening contradict(@Nullable String otherReason) {
    contradiction = otherReason;
    version++;
    return Happening.ADVANCED;
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
        version,
        areaCode,
        facilitatorId);
  }

  private void require(String wanted) {
    if (!step.due().filter(wanted::equals).isPresent()) {
      String due = step.due().orElse("-");
      Refused refused = new Refused(CaseProblem.STEP_OUT_OF_ORDER, due).with("step", step);
      throw step.due().isPresent() ? refused.with("dueStep", due) : refused;
    }
  }

  private static void requireOtherEyesThan(Stream<String> others, Act act) {
    if (others.anyMatch(act.by()::equals)) {
      throw new Refused(CommonProblem.FOUR_EYES);
    }
  }

  private void record(StepTaken taken) {
    List<StepTaken> longer = new ArrayList<>(steps);
    longer.add(taken);
    steps = List.copyOf(longer);
    step = taken.step();
    version++;
  }
}
