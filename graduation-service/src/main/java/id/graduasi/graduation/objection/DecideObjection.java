package id.graduasi.graduation.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person decides about an objection and gives the reason. */
@Schema(
    description = "The decision about an objection; UPHELD reverses an approved case",
    examples =
        """
        {"outcome": "UPHELD", "reason": "Usaha tutup sebelum keputusan; dibuktikan kunjungan",
         "decreeNumber": "400.9/31/2026"}""")
public record DecideObjection(
    @NotNull Outcome outcome,
    @NotBlank @Size(max = 2000) String reason,
    @Nullable @Size(max = 100) String decreeNumber) {

  /** Whether the objection is right. */
  @Schema(name = "ObjectionOutcome")
  public enum Outcome {
    UPHELD,
    DISMISSED
  }
}
