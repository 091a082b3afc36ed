package id.graduasi.registry.inclusion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision about an objection.
 *
 * @param outcome whether it is right
 * @param reason why
 */
record DecideObjection(
    @NotNull Outcome outcome,
    @NotBlank @Size(max = 1000) @Schema(examples = "The shops are her brother's") String reason) {

  /** What can be decided. */
  @Schema(name = "ObjectionOutcome")
  enum Outcome {
    UPHELD,
    DISMISSED
  }
}
