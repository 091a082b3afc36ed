package id.graduasi.graduation.objection;

import id.graduasi.graduation.cases.ObjectionState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An objection as it is held.
 *
 * @param raisedBy who objects: a party, never a name
 * @param recordedBy the subject who wrote it down
 * @param dueOn the last day for a decision before it is escalated
 * @param version counts its changes from 1
 */
record Objection(
    UUID id,
    UUID caseId,
    UUID familyId,
    LocalDate raisedOn,
    RaiseObjection.Party raisedBy,
    String reason,
    @Nullable String evidenceReference,
    String recordedBy,
    Instant recordedAt,
    LocalDate dueOn,
    ObjectionState state,
    @Nullable Instant escalatedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    @Nullable String decreeNumber,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId) {

  /** The state as of a day: what was not decided in time is escalated, whether or not a job ran. */
  ObjectionState stateOn(LocalDate today) {
    return state == ObjectionState.OPEN && today.isAfter(dueOn) ? ObjectionState.ESCALATED : state;
  }
}
