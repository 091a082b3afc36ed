package id.graduasi.graduation.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person decides, by decree (SK), and gives the reason. */
@Schema(
    description =
        "The decision by decree; without effectiveOn it takes effect at the next payment stage",
    examples =
        """
        {"outcome": "APPROVED", "decreeNumber": "400.9/12/2026", "decreeDate": "2026-03-20",
         "reason": "Pendapatan dan usaha keluarga sudah mandiri", "effectiveOn": "2026-04-01"}""")
public record Decision(
    @NotNull Outcome outcome,
    @NotBlank @Size(max = 100) String decreeNumber,
    @NotNull LocalDate decreeDate,
    @NotBlank @Size(max = 2000) String reason,
    @Nullable LocalDate effectiveOn) {

  /** Whether the family graduates. */
  public enum Outcome {
    APPROVED,
    REJECTED
  }
}
