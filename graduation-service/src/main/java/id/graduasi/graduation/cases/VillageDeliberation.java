package id.graduasi.graduation.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the village or ward deliberation (musdes, muskel) said. */
@Schema(
    description = "The deliberation in the village; REJECTED ends the case",
    examples =
        """
        {"heldOn": "2026-03-10", "outcome": "SUPPORTED", "minutesReference": "BA-12/2026"}""")
public record VillageDeliberation(
    @NotNull LocalDate heldOn,
    @NotNull Outcome outcome,
    @NotBlank @Size(max = 200) String minutesReference) {

  /** Whether the village supports the graduation. */
  public enum Outcome {
    SUPPORTED,
    REJECTED
  }
}
