package id.graduasi.graduation.aftercare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit of the after-care as it is shown in the worklist. */
@Schema(name = "AftercareVisitView", description = "A visit to a family that has left")
public record VisitView(
    UUID id,
    UUID caseId,
    UUID familyId,
    @Schema(examples = "1") int number,
    @Schema(description = "The first day it is due") LocalDate opensOn,
    @Schema(description = "The last day; afterwards it is overdue") LocalDate dueOn,
    VisitState state,
    @Nullable LocalDate visitedOn,
    @Nullable Situation situation,
    @Nullable String findings,
    @Nullable String recommendation,
    @Nullable String recordedBy,
    @Nullable Instant recordedAt,
    @Schema(examples = "35.22.15.1001") String areaCode,
    @Nullable UUID facilitatorId) {

  static VisitView of(Visit held) {
    return new VisitView(
        held.id(),
        held.caseId(),
        held.familyId(),
        held.number(),
        held.opensOn(),
        held.dueOn(),
        held.state(),
        held.visitedOn(),
        held.situation(),
        held.findings(),
        held.recommendation(),
        held.recordedBy(),
        held.recordedAt(),
        held.areaCode(),
        held.facilitatorId());
  }
}
