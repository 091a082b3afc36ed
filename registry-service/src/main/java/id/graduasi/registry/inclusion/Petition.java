package id.graduasi.registry.inclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A petition as it is held.
 *
 * @param id its id
 * @param kind what it asks for
 * @param areaCode the village
 * @param facilitatorId whose family it is about, or who raised it for a new one
 * @param familyId the family; null while it is not registered
 * @param newFamilyReference where the data of a family stands that is not registered yet
 * @param programme the programme's code
 * @param objectsTo what an objection is against
 * @param subjectId the proposal or enrollment an objection is against
 * @param reason why
 * @param evidenceReference where the evidence is filed
 * @param deliberation what the village said
 * @param state how far it has come
 * @param raisedBy who raised it
 * @param raisedAt when
 * @param dueOn the last day for a decision before it is escalated
 * @param escalatedAt when it was
 * @param decidedBy who decided
 * @param decidedAt when
 * @param decisionReason why so
 * @param enrollmentId the enrollment an approved proposal led to
 * @param version counts its changes from 1
 */
record Petition(
    UUID id,
    PetitionKind kind,
    String areaCode,
    @Nullable UUID facilitatorId,
    @Nullable UUID familyId,
    @Nullable String newFamilyReference,
    String programme,
    @Nullable SubjectKind objectsTo,
    @Nullable UUID subjectId,
    String reason,
    @Nullable String evidenceReference,
    @Nullable Deliberation deliberation,
    PetitionState state,
    String raisedBy,
    Instant raisedAt,
    LocalDate dueOn,
    @Nullable Instant escalatedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    @Nullable UUID enrollmentId,
    long version) {

  /** What an objection can be against. */
  enum SubjectKind {
    PROPOSAL,
    ENROLLMENT
  }

  /** The state as of a day: what was not decided in time is escalated, whether or not a job ran. */
  PetitionState stateOn(LocalDate today) {
    return state == PetitionState.OPEN && today.isAfter(dueOn) ? PetitionState.ESCALATED : state;
  }
}
