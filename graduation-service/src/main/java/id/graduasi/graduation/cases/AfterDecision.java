package id.graduasi.graduation.cases;

import id.graduasi.graduation.registry.PaymentStages;
import id.graduasi.platform.web.Refused;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may become of a case after its decision: objections, reversal, after-care, falling back. The
 * rules of the way to the decision stand in {@link GraduationCase}.
 */
final class AfterDecision {

  private static final Set<CaseStep> OBJECTIONABLE =
      EnumSet.of(CaseStep.DECIDED, CaseStep.DUE, CaseStep.EFFECTIVE, CaseStep.REJECTED);

  private AfterDecision() {}

  /**
   * Somebody objects to a decision, approved or rejected. What the village rejected or somebody
   * withdrew was not decided.
   */
  static Happening object(GraduationCase held, UUID objectionId, LocalDate dueOn, Act act) {
    if (held.decision == null || !OBJECTIONABLE.contains(held.step)) {
      throw new Refused(CaseProblem.NOTHING_TO_OBJECT_TO, held.step).with("step", held.step);
    }
    if (held.isObjectedTo()) {
      throw new Refused(CaseProblem.OBJECTION_OPEN);
    }
    held.objectionId = objectionId;
    held.objectionState = ObjectionState.OPEN;
    held.objectionDueOn = dueOn;
    held.record(StepTaken.bare("objections", held.step, act, null));
    return Happening.OBJECTED;
  }

  /** The objection was not decided within its days: it goes to the head of the regency. */
  static Happening escalate(GraduationCase held, Act act) {
    requireObjection(held);
    held.objectionState = ObjectionState.ESCALATED;
    held.record(StepTaken.bare("objection-escalated", held.step, act, null));
    return Happening.ADVANCED;
  }

  /**
   * The objection was not right. A decision whose day passed meanwhile takes effect at the next
   * payment stage: until then the family was paid rightfully.
   */
  static Happening dismiss(GraduationCase held, String reason, PaymentStages stages, Act act) {
    requireObjection(held);
    held.objectionState = ObjectionState.DISMISSED;
    boolean passed = held.effectiveOn != null && !held.effectiveOn.isAfter(act.today());
    if (held.step == CaseStep.DECIDED && passed) {
      held.effectiveOn = stages.after(act.today());
    }
    held.record(StepTaken.bare("objection-dismissed", held.step, act, reason));
    return Happening.ADVANCED;
  }

  /**
   * The objection was right. An approval is reversed, whether or not it has taken effect; after a
   * rejection the decision is due again. A case that ended otherwise meanwhile stays as it is.
   */
  static Happening uphold(GraduationCase held, String reason, @Nullable String decree, Act act) {
    requireObjection(held);
    held.objectionState = ObjectionState.UPHELD;
    CaseStep next =
        switch (held.step) {
          case DECIDED, DUE, EFFECTIVE -> CaseStep.REVERSED;
          case REJECTED -> CaseStep.VERIFIED;
          default -> held.step;
        };
    if (next == CaseStep.VERIFIED) {
      held.decision = null;
      held.decreeNumber = null;
      held.decreeDate = null;
      held.decisionReason = null;
      held.decisionAssessment = null;
    }
    held.record(
        new StepTaken(
            "objection-upheld", next, act.at(), act.by(), null, null, reason, decree, null));
    if (next != CaseStep.REVERSED) {
      return Happening.ADVANCED;
    }
    held.atRisk = null;
    held.exitWarning = null;
    return Happening.REVERSED;
  }

  /** The registry has taken a natural end back: a component is there again. */
  static Happening takeBack(GraduationCase held, Act act) {
    held.require(CaseStep.EFFECTIVE);
    held.record(StepTaken.bare("reinstated", CaseStep.REVERSED, act, null));
    return Happening.REVERSED;
  }

  /** The family receives again, by another enrollment, within the months that count. */
  static Happening relapse(GraduationCase held, UUID enrollmentId, Act act) {
    if (held.step != CaseStep.CLOSED) {
      held.require(CaseStep.EFFECTIVE);
    }
    held.atRisk = null;
    held.record(StepTaken.referring("relapse", CaseStep.RELAPSED, act, enrollmentId.toString()));
    return Happening.RELAPSED;
  }

  /** A warning that a person looks at, or (null) its end. */
  static Happening risk(GraduationCase held, @Nullable Risk risk, Act act) {
    held.require(CaseStep.EFFECTIVE);
    held.atRisk = risk;
    held.record(
        StepTaken.said(
            risk == null ? "risk-gone" : "risk",
            held.step,
            act,
            risk == null ? null : risk.name(),
            null));
    return Happening.ADVANCED;
  }

  /** A visit was made. What it warned of goes with a better one; a decile's warning stays. */
  static Happening visit(
      GraduationCase held, LocalDate on, String situation, boolean atRisk, Act act) {
    held.require(CaseStep.EFFECTIVE);
    if (atRisk) {
      held.atRisk = Risk.VISIT;
    } else if (held.atRisk == Risk.VISIT) {
      held.atRisk = null;
    }
    held.record(
        new StepTaken(
            "aftercare-visits", held.step, act.at(), act.by(), on, situation, null, null, null));
    return Happening.ADVANCED;
  }

  /** After-care is over. */
  static Happening close(GraduationCase held, Act act) {
    held.require(CaseStep.EFFECTIVE);
    held.atRisk = null;
    held.record(StepTaken.bare("closed", CaseStep.CLOSED, act, null));
    return Happening.CLOSED;
  }

  private static void requireObjection(GraduationCase held) {
    if (!held.isObjectedTo()) {
      throw new Refused(CaseProblem.NO_OPEN_OBJECTION);
    }
  }
}
