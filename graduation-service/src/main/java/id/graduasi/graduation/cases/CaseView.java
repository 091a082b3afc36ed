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
    @Schema(description = "How the registry contradicts the case: the other reason of an end")
        @Nullable String contradiction,
    Instant openedAt,
    String openedBy,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId,
    List<StepTaken> history) {

  /** A decision, by decree and with its reason. */
  @Schema(description = "What was decided, by decree and with its reason")
  public record DecisionView(
      Decision.Outcome outcome, String decreeNumber, LocalDate decreeDate, String reason) {}

  static CaseView of(GraduationCase shown) {
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
                decree.outcome(), decree.decreeNumber(), decree.decreeDate(), shown.decisionReason),
        state.effectiveOn(),
        state.contradiction(),
        shown.openedAt,
        shown.openedBy,
        state.version(),
        state.areaCode(),
        state.facilitatorId(),
        shown.steps);
  }
}
