package id.graduasi.grants.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a proposal back, also an approved one before its money; the next on the list moves up. */
@Schema(description = "Takes a proposal back; if it was approved, the next on the list moves up")
public record WithdrawProposal(
    @NotBlank @Size(max = 2000) @Schema(examples = "Ia mengundurkan diri") String reason) {}
