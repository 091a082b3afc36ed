package id.graduasi.graduation.objection;

import id.graduasi.graduation.cases.ObjectionState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An objection as it is shown. */
@Schema(name = "CaseObjectionView", description = "An objection to the decision of a case")
public record ObjectionView(
    UUID id,
    UUID caseId,
    UUID familyId,
    LocalDate raisedOn,
    RaiseObjection.Party raisedBy,
    String reason,
    @Nullable String evidenceReference,
    @Schema(description = "ESCALATED: not decided in time; it never lapses") ObjectionState state,
    @Schema(description = "The last day before it goes to the head of the regency") LocalDate dueOn,
    @Schema(examples = "bojonegoro") String recordedBy,
    Instant recordedAt,
    @Nullable Instant escalatedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    @Nullable String decreeNumber,
    long version,
    @Schema(examples = "35.22.15.1001") String areaCode,
    @Nullable UUID facilitatorId) {

  static ObjectionView of(Objection held, LocalDate today) {
    return new ObjectionView(
        held.id(),
        held.caseId(),
        held.familyId(),
        held.raisedOn(),
        held.raisedBy(),
        held.reason(),
        held.evidenceReference(),
        held.stateOn(today),
        held.dueOn(),
        held.recordedBy(),
        held.recordedAt(),
        held.escalatedAt(),
        held.decidedBy(),
        held.decidedAt(),
        held.decisionReason(),
        held.decreeNumber(),
        held.version(),
        held.areaCode(),
        held.facilitatorId());
  }
}
