package id.graduasi.graduation.aftercare;

import id.graduasi.graduation.cases.PlannedVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it is held.
 *
 * @param state as of the day it was read for
 * @param recordedBy the subject who wrote it down
 */
record Visit(
    UUID id,
    UUID caseId,
    UUID familyId,
    int number,
    LocalDate opensOn,
    LocalDate dueOn,
    VisitState state,
    @Nullable LocalDate visitedOn,
    @Nullable Situation situation,
    @Nullable String findings,
    @Nullable String recommendation,
    @Nullable String recordedBy,
    @Nullable Instant recordedAt,
    String areaCode,
    @Nullable UUID facilitatorId) {

  /** Whether it still has to be made. */
  boolean isToDo() {
    return state == VisitState.PLANNED || state == VisitState.DUE || state == VisitState.OVERDUE;
  }

  PlannedVisit shown() {
    return new PlannedVisit(
        id,
        number,
        opensOn,
        dueOn,
        state.name(),
        visitedOn,
        situation == null ? null : situation.name(),
        findings,
        recommendation);
  }
}
