package id.graduasi.registry.inclusion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An inclusion proposal as it is shown. */
@Schema(name = "InclusionProposal", description = "Usul: that a family come into a programme")
record ProposalView(
    UUID id,
    @Nullable UUID familyId,
    @Nullable String newFamilyReference,
    @Schema(examples = "35.22.15.1001") String areaCode,
    @Nullable UUID facilitatorId,
    String programme,
    String reason,
    @Nullable String evidenceReference,
    @Nullable Deliberation deliberation,
    @Schema(description = "ESCALATED: not decided in time; it never lapses") PetitionState state,
    @Schema(description = "The last day before it is escalated to the regency head")
        LocalDate dueOn,
    String proposedBy,
    Instant proposedAt,
    @Nullable Instant escalatedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    @Nullable @Schema(description = "What an approved one led to") UUID enrollmentId,
    long version) {

  static ProposalView of(Petition petition, LocalDate today) {
    return new ProposalView(
        petition.id(),
        petition.familyId(),
        petition.newFamilyReference(),
        petition.areaCode(),
        petition.facilitatorId(),
        petition.programme(),
        petition.reason(),
        petition.evidenceReference(),
        petition.deliberation(),
        petition.stateOn(today),
        petition.dueOn(),
        petition.raisedBy(),
        petition.raisedAt(),
        petition.escalatedAt(),
        petition.decidedBy(),
        petition.decidedAt(),
        petition.decisionReason(),
        petition.enrollmentId(),
        petition.version());
  }
}
