package id.graduasi.graduation.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a home visit (groundcheck) found. */
@Schema(
    description = "A home visit and its recommendation; NOT_YET leaves the field check due",
    examples =
        """
        {"visitedOn": "2026-03-02", "findings": "Rumah layak, usaha warung berjalan dua tahun",
         "recommendation": "GRADUATE"}""")
public record FieldCheck(
    @NotNull LocalDate visitedOn,
    @NotBlank @Size(max = 4000) String findings,
    @NotNull Recommendation recommendation) {

  /** Whether the visitor would let the family go. */
  public enum Recommendation {
    GRADUATE,
    NOT_YET
  }
}
