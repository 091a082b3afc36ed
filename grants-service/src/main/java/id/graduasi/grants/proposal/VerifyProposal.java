package id.graduasi.grants.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the verification visit found. */
@Schema(description = "What the verification visit found; a refusal needs a note")
public record VerifyProposal(
    @NotNull @Schema(examples = "2026-02-10") LocalDate visitedOn,
    @NotNull Outcome outcome,
    @Nullable @Size(max = 2000) @Schema(examples = "Usaha berjalan di rumah") String note) {

  /** Whether the visit confirms the proposal. */
  @Schema(name = "VerificationOutcome")
  public enum Outcome {
    CONFIRMED,
    REFUSED
  }
}
