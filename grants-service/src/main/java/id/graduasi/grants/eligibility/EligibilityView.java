package id.graduasi.grants.eligibility;

import id.graduasi.grants.family.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to a check, criterion by criterion. */
@Schema(description = "Whether a person may receive a grant, criterion by criterion")
public record EligibilityView(
    @Schema(description = "Whether every criterion is met") boolean eligible,
    @Schema(examples = "KRTP") String schemeCode,
    UUID familyId,
    UUID memberId,
    @Schema(description = "The day her age was counted on (Asia/Jakarta)") LocalDate checkedOn,
    List<CriterionView> criteria,
    @Schema(description = "The DTSEN version the decile comes from", examples = "2026-Q3")
        @Nullable String dtsenVersion,
    @Schema(description = "Programmes the family receives already, for the office to weigh")
        List<Receipt> receives,
    @Schema(description = "When the facts about the family were recorded") Instant factsAsOf) {

  /** One criterion. */
  @Schema(name = "CriterionVerdict", description = "One criterion with its verdict")
  public record CriterionView(
      @Schema(examples = "AGE") String code,
      boolean met,
      @Schema(description = "What is so; null is not known, and then not met", examples = "57")
          @Nullable String actual,
      @Schema(description = "Bounds, or values separated by |", examples = "17-57") String required,
      @Schema(examples = "Usianya 57 tahun, dalam batas 17-57 tahun.") String message) {}
}
