package id.graduasi.graduation.cases;

import id.graduasi.graduation.registry.PaymentStages;
import id.graduasi.platform.web.Refused;
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

  static final String ACTION = "decisions";

  /** No decree reaches further into the future. */
  private static final int YEARS_AHEAD = 2;

  /** A rejection ends the case. */
  StepTaken taken(Act act) {
    LocalDate on = act.past(decreeDate, "decreeDate");
    CaseStep next =
        switch (outcome) {
          case APPROVED -> CaseStep.DECIDED;
          case REJECTED -> CaseStep.REJECTED;
        };
    return new StepTaken(
        ACTION, next, act.at(), act.by(), on, outcome.name(), reason, decreeNumber, null);
  }

  /** The day an approval takes effect: the next payment stage unless the decree names one. */
  @Nullable LocalDate effectiveDay(PaymentStages stages, Act act) {
    return switch (outcome) {
      case REJECTED -> null;
      case APPROVED -> effectiveOn == null ? stages.after(act.today()) : named(effectiveOn, act);
    };
  }

  private LocalDate named(LocalDate day, Act act) {
    if (day.isBefore(decreeDate)) {
      throw new Refused(CaseProblem.DATE_TOO_EARLY, decreeDate).on("effectiveOn");
    }
    LocalDate latest = act.today().plusYears(YEARS_AHEAD);
    if (day.isAfter(latest)) {
      throw new Refused(CaseProblem.DATE_TOO_LATE, latest).on("effectiveOn");
    }
    return day;
  }

  /** Whether the family graduates. */
  public enum Outcome {
    APPROVED,
    REJECTED
  }
}
