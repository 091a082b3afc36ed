package id.graduasi.registry.inclusion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the village said (musdes, muskel).
 *
 * @param heldOn the day, not in the future
 * @param outcome whether it supports the proposal
 * @param minutesReference where the minutes are filed
 */
record Deliberation(
    @NotNull @Schema(examples = "2026-03-02") LocalDate heldOn,
    @NotNull Outcome outcome,
    @Nullable @Size(max = 200) @Schema(examples = "MUSDES/2026/07") String minutesReference) {

  /** What the village can say. */
  @Schema(name = "DeliberationOutcome")
  enum Outcome {
    SUPPORTED,
    REJECTED
  }
}
