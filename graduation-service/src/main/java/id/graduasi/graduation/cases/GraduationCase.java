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

/** A graduation case and its rules: the order of the steps, four eyes, and who may sign. */
@Entity
@Table(name = "graduation_case")
class GraduationCase {

  /** No decree reaches further into the future. */
  private static final int YEARS_AHEAD = 2;

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

  /** NOT_YET keeps the field check due: a later visit may see it differently. */
  Happening fieldCheck(FieldCheck check, Act act) {
    require("field-checks");
    LocalDate on = act.past(check.visitedOn(), "visitedOn");
    CaseStep next =
        switch (check.recommendation()) {
          case GRADUATE -> CaseStep.FIELD_CHECKED;
          case NOT_YET -> CaseStep.OPENED;
        };
    record(
        new StepTaken(
            "field-checks",
            next,
            act.at(),
            act.by(),
            on,
            check.recommendation().name(),
            check.findings(),
            null,
            null));
    return Happening.ADVANCED;
  }

  /** An adult member of the family signs. */
  Happening sign(SignedStatement statement, List<KnownMember> members, Act act) {
    require("statements");
    LocalDate on = act.past(statement.signedOn(), "signedOn");
    KnownMember signer =
        members.stream()
            .filter(member -> member.memberId().equals(statement.signedBy()))
            .findFirst()
            .orElseThrow(() -> new Refused(CaseProblem.SIGNER_NOT_A_MEMBER).on("signedBy"));
    if (!signer.isAdultOn(on)) {
      throw new Refused(CaseProblem.SIGNER_NOT_ADULT).on("signedBy");
    }
    record(
        new StepTaken(
            "statements",
            CaseStep.STATEMENT_SIGNED,
            act.at(),
            act.by(),
            on,
            null,
            null,
            statement.documentReference(),
            statement.signedBy()));
    return Happening.ADVANCED;
  }

  /** A village that rejects ends the case; the family may be put forward anew. */
  Happening deliberate(VillageDeliberation deliberation, Act act) {
    require("village-deliberations");
    LocalDate on = act.past(deliberation.heldOn(), "heldOn");
    CaseStep next =
        switch (deliberation.outcome()) {
          case SUPPORTED -> CaseStep.DELIBERATED;
          case REJECTED -> CaseStep.REJECTED;
        };
    record(
        new StepTaken(
            "village-deliberations",
            next,
            act.at(),
            act.by(),
            on,
            deliberation.outcome().name(),
            null,
            deliberation.minutesReference(),
            null));
    return Happening.ADVANCED;
  }

  /** Not by the opener. RETURNED begins again at the field check, with a note that says why. */
  Happening verify(Verification verification, Act act) {
    require("verifications");
    requireOtherEyesThan(Stream.of(openedBy), act);
    String note = verification.note();
    CaseStep next =
        switch (verification.outcome()) {
          case CONFIRMED -> CaseStep.VERIFIED;
          case RETURNED -> {
            if (note == null || note.isBlank()) {
              throw new Refused(CaseProblem.NOTE_REQUIRED).on("note");
            }
            yield CaseStep.OPENED;
          }
        };
    record(
        new StepTaken(
            "verifications",
            next,
            act.at(),
            act.by(),
            null,
            verification.outcome().name(),
            note,
            null,
            null));
    return Happening.ADVANCED;
  }

  /** Neither by the opener nor by anyone who verified. A rejection ends the case. */
  Happening decide(Decision decided, PaymentStages stages, Act act) {
    require("decisions");
    Stream<String> verifiers =
        steps.stream().filter(s -> s.action().equals("verifications")).map(StepTaken::by);
    requireOtherEyesThan(Stream.concat(Stream.of(openedBy), verifiers), act);
    LocalDate on = act.past(decided.decreeDate(), "decreeDate");
    CaseStep next =
        switch (decided.outcome()) {
          case APPROVED -> {
            effectiveOn = effectiveDay(decided, stages, act);
            yield CaseStep.DECIDED;
          }
          case REJECTED -> CaseStep.REJECTED;
        };
    decision = decided.outcome();
    decreeNumber = decided.decreeNumber();
    decreeDate = on;
    decisionReason = decided.reason();
    record(
        new StepTaken(
            "decisions",
            next,
            act.at(),
            act.by(),
            on,
            decided.outcome().name(),
            decided.reason(),
            decided.decreeNumber(),
            null));
    return Happening.DECIDED;
  }

  private static LocalDate effectiveDay(Decision decided, PaymentStages stages, Act act) {
    LocalDate given = decided.effectiveOn();
    if (given == null) {
      return stages.after(act.today());
    }
    if (given.isBefore(decided.decreeDate())) {
      throw new Refused(CaseProblem.DATE_TOO_EARLY, decided.decreeDate()).on("effectiveOn");
    }
    LocalDate latest = act.today().plusYears(YEARS_AHEAD);
    if (given.isAfter(latest)) {
      throw new Refused(CaseProblem.DATE_TOO_LATE, latest).on("effectiveOn");
    }
    return given;
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
