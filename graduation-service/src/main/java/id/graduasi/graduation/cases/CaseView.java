package id.graduasi.graduation.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case as it is shown. */
@Schema(description = "A graduation case with the way it has come")
public record CaseView(
    UUID id,
    UUID familyId,
    @Schema(examples = "35.22.15-000001") String familyNumber,
    CaseKind kind,
    String reason,
    @Schema(examples = "PKH") String programme,
    CaseStep step,
    @Schema(description = "Path segment of the step that is due", examples = "statements")
        @Nullable String dueStep,
    @Nullable DecisionView decision,
    @Nullable LocalDate effectiveOn,
    @Schema(
            description =
                "How the registry contradicts the case: the other reason of an end, or MERGED")
        @Nullable String contradiction,
    @Schema(description = "Whether somebody has said why the contradiction may stand")
        boolean contradictionAcknowledged,
    @Schema(description = "The case by which the family graduated before")
        @Nullable UUID earlierCaseId,
    @Schema(description = "The assessment it was opened on, as it was")
        @Nullable FrozenAssessment assessment,
    @Schema(description = "PPSE: the day the capital came") @Nullable LocalDate capitalReceivedOn,
    @Schema(description = "PPSE: the last day to leave aid") @Nullable LocalDate exitBy,
    @Schema(description = "How far the time to leave aid has run")
        @Nullable ExitWarning exitWarning,
    @Nullable CaseObjection objection,
    @Schema(description = "Why an effective case needs a look") @Nullable Risk atRisk,
    Instant openedAt,
    String openedBy,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId,
    List<StepTaken> history,
    @Schema(description = "After-care: what is planned and what was found")
        List<PlannedVisit> aftercare) {

  /** A decision, by decree and with its reason. */
  @Schema(description = "What was decided, by decree and with its reason")
  public record DecisionView(
      Decision.Outcome outcome,
      String decreeNumber,
      LocalDate decreeDate,
      String reason,
      @Schema(description = "The family's newest assessment on that day, as it was")
          @Nullable FrozenAssessment assessment) {}

  static CaseView of(GraduationCase shown, List<PlannedVisit> aftercare) {
    CaseState state = shown.state();
    CaseState.Decree decree = state.decision();
    return new CaseView(
        state.caseId(),
        state.familyId(),
        state.familyNumber(),
        state.kind(),
        shown.reason,
        state.programme(),
        state.step(),
        state.dueStep(),
        decree == null || shown.decisionReason == null
            ? null
            : new DecisionView(
                decree.outcome(),
                decree.decreeNumber(),
                decree.decreeDate(),
                shown.decisionReason,
                shown.decisionAssessment),
        state.effectiveOn(),
        state.contradiction(),
        shown.contradictionAcknowledged,
        state.earlierCaseId(),
        shown.assessment,
        shown.capitalReceivedOn,
        state.exitBy(),
        state.exitWarning(),
        state.objection(),
        state.atRisk(),
        shown.openedAt,
        shown.openedBy,
        state.version(),
        state.areaCode(),
        state.facilitatorId(),
        shown.steps,
        aftercare);
  }
}
