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

  /** A village that rejects ends the case; the family may be put forward anew. */
  StepTaken taken(Act act) {
    LocalDate on = act.past(heldOn, "heldOn");
    CaseStep next =
        switch (outcome) {
          case SUPPORTED -> CaseStep.DELIBERATED;
          case REJECTED -> CaseStep.REJECTED;
        };
    return new StepTaken(
        "village-deliberations",
        next,
        act.at(),
        act.by(),
        on,
        outcome.name(),
        null,
        minutesReference,
        null);
  }

  /** Whether the village supports the graduation. */
  public enum Outcome {
    SUPPORTED,
    REJECTED
  }
}
