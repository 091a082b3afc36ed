package id.graduasi.graduation.cases;

import id.graduasi.platform.web.Refused;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A family is put forward for graduation. */
@Schema(
    description = "A family is put forward for graduation",
    examples =
        """
        {"familyId": "0198c0de-0001-7a00-8000-000000000001", "kind": "INDEPENDENT",
         "reason": "Usaha warung berjalan dan pendapatan di atas upah minimum"}""")
public record OpenCase(
    @NotNull UUID familyId,
    @Schema(description = "NATURAL is found by the registry and opened by nobody") @NotNull
        CaseKind kind,
    @NotBlank @Size(max = 1000) String reason,
    @Schema(description = "The assessment it rests on; the family's newest unless given")
        @Nullable UUID assessmentId,
    @Schema(
            description = "PPSE only: the day the capital came; aid ends within 12 months",
            examples = "2026-02-01")
        @Nullable LocalDate capitalReceivedOn) {

  void requireKindOfPeople() {
    if (!kind.isLedByPeople()) {
      throw new Refused(CaseProblem.NATURAL_BY_REGISTRY_ONLY).on("kind");
    }
  }

  /** The day the clock of PPSE began; other kinds have none. */
  @Nullable LocalDate clockBeganOn(Act act) {
    if (kind != CaseKind.PPSE) {
      if (capitalReceivedOn != null) {
        throw new Refused(CaseProblem.CAPITAL_DAY_FOR_PPSE_ONLY).on("capitalReceivedOn");
      }
      return null;
    }
    if (capitalReceivedOn == null) {
      throw new Refused(CaseProblem.CAPITAL_DAY_REQUIRED).on("capitalReceivedOn");
    }
    return act.past(capitalReceivedOn, "capitalReceivedOn");
  }
}
