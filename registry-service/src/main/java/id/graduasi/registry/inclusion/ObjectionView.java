package id.graduasi.registry.inclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An objection as it is shown. */
@Schema(name = "InclusionObjection", description = "Sanggah: against a proposal or an enrollment")
record ObjectionView(
    UUID id,
    @Schema(description = "PROPOSAL or ENROLLMENT") Petition.SubjectKind objectsTo,
    UUID subject,
    @Nullable UUID familyId,
    @Schema(examples = "35.22.15.1001") String areaCode,
    @Nullable UUID facilitatorId,
    String programme,
    String reason,
    @Nullable String evidenceReference,
    @Schema(description = "ESCALATED: not decided in time; it never lapses") PetitionState state,
    @Schema(description = "The last day before it is escalated to the regency head")
        LocalDate dueOn,
    String raisedBy,
    Instant raisedAt,
    @Nullable Instant escalatedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    long version) {

  static ObjectionView of(Petition petition, LocalDate today) {
    return new ObjectionView(
        petition.id(),
        Objects.requireNonNull(petition.objectsTo()),
        Objects.requireNonNull(petition.subjectId()),
        petition.familyId(),
        petition.areaCode(),
        petition.facilitatorId(),
        petition.programme(),
        petition.reason(),
        petition.evidenceReference(),
        petition.stateOn(today),
        petition.dueOn(),
        petition.raisedBy(),
        petition.raisedAt(),
        petition.escalatedAt(),
        petition.decidedBy(),
        petition.decidedAt(),
        petition.decisionReason(),
        petition.version());
  }
}
