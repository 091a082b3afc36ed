package id.graduasi.graduation.cases;

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

  /** Whether the papers hold. */
  public enum Outcome {
    CONFIRMED,
    RETURNED
  }
}
