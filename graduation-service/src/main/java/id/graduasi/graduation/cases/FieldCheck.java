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

  /** NOT_YET keeps the field check due: a later visit may see it differently. */
  StepTaken taken(Act act) {
    LocalDate on = act.past(visitedOn, "visitedOn");
    CaseStep next =
        switch (recommendation) {
          case GRADUATE -> CaseStep.FIELD_CHECKED;
          case NOT_YET -> CaseStep.OPENED;
        };
    return new StepTaken(
        "field-checks", next, act.at(), act.by(), on, recommendation.name(), findings, null, null);
  }

  /** Whether the visitor would let the family go. */
  public enum Recommendation {
    GRADUATE,
    NOT_YET
  }
}
