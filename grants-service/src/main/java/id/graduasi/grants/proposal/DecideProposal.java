package id.graduasi.grants.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A third person decides: approved by decree (SK), or refused with a reason. */
@Schema(description = "Approved by decree, or refused with a reason")
public record DecideProposal(
    @NotNull Outcome outcome,
    @Nullable @Size(min = 1, max = 100) @Schema(examples = "460/17/KRTP/2026") String decreeNumber,
    @Nullable @Schema(examples = "2026-03-02") LocalDate decreeDate,
    @Nullable @Size(max = 2000) @Schema(examples = "Memenuhi semua syarat") String reason) {

  /** What was decided. */
  @Schema(name = "ProposalDecision")
  public enum Outcome {
    APPROVED,
    REFUSED
  }
}
