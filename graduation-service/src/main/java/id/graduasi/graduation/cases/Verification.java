package id.graduasi.graduation.cases;

import id.graduasi.platform.web.Refused;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The social affairs office has looked through the papers. */
@Schema(
    description = "The office's verification; RETURNED needs a note and begins at the field check",
    examples =
        """
        {"outcome": "CONFIRMED", "note": "Berkas lengkap"}""")
public record Verification(
    @NotNull Outcome outcome,
    @Schema(description = "Mandatory for RETURNED") @Size(max = 2000) @Nullable String note) {

  static final String ACTION = "verifications";

  /** RETURNED begins again at the field check, with a note that says why. */
  StepTaken taken(Act act) {
    CaseStep next =
        switch (outcome) {
          case CONFIRMED -> CaseStep.VERIFIED;
          case RETURNED -> {
            if (note == null || note.isBlank()) {
              throw new Refused(CaseProblem.NOTE_REQUIRED).on("note");
            }
            yield CaseStep.OPENED;
          }
        };
    return new StepTaken(ACTION, next, act.at(), act.by(), null, outcome.name(), note, null, null);
  }

  /** Whether the papers hold. */
  public enum Outcome {
    CONFIRMED,
    RETURNED
  }
}
