package id.graduasi.registry.inclusion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a proposal.
 *
 * @param outcome whether the family comes into the programme
 * @param reason why
 * @param familyId the family, if it was registered after the proposal
 */
record DecideProposal(
    @NotNull Outcome outcome,
    @NotBlank @Size(max = 1000) @Schema(examples = "Verified at home") String reason,
    @Nullable
        @Schema(
            description = "The family, if it was registered after the proposal",
            examples = "0198c0de-0001-7a00-8000-000000000001")
        UUID familyId) {

  /** What can be decided. */
  @Schema(name = "ProposalOutcome")
  enum Outcome {
    APPROVED,
    REFUSED
  }
}
