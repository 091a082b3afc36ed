package id.graduasi.grants.eligibility;

import id.graduasi.grants.family.Aid;
import id.graduasi.platform.web.Language;
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
    @Schema(description = "Grants of her and her family, past years included: overlaps are shown")
        List<OtherGrant> otherGrants,
    @Schema(description = "When the facts about the family were recorded") Instant factsAsOf) {

  static EligibilityView of(Verdict verdict, LocalDate checkedOn, Language language) {
    return new EligibilityView(
        verdict.eligibility().eligible(),
        verdict.scheme().code(),
        verdict.family().familyId(),
        verdict.member().memberId(),
        checkedOn,
        verdict.eligibility().findings().stream()
            .map(finding -> CriterionView.of(finding, language))
            .toList(),
        verdict.family().dtsenVersion(),
        verdict.aids().stream().filter(Aid::isReceived).map(Receipt::of).toList(),
        verdict.others(),
        verdict.family().toldAt());
  }

  /** One criterion. */
  @Schema(name = "CriterionVerdict", description = "One criterion with its verdict")
  public record CriterionView(
      @Schema(examples = "AGE") String code,
      boolean met,
      @Schema(description = "What is so; null is not known, and then not met", examples = "57")
          @Nullable String actual,
      @Schema(description = "Bounds, or values separated by |", examples = "17-57") String required,
      @Schema(examples = "Usianya 57 tahun, dalam batas 17-57 tahun.") String message) {

    /** A finding in one language. */
    public static CriterionView of(Finding finding, Language language) {
      return new CriterionView(
          finding.code(),
          finding.met(),
          finding.actual(),
          finding.required(),
          finding.message().in(language));
    }
  }

  /** A programme a family receives. */
  @Schema(description = "A programme the family receives")
  public record Receipt(
      @Schema(examples = "PKH") String programme,
      @Schema(description = "ACTIVE or SUSPENDED", examples = "ACTIVE") String status,
      @Schema(description = "The day from which the status counts") LocalDate since) {

    static Receipt of(Aid aid) {
      return new Receipt(aid.programme(), aid.status(), aid.since());
    }
  }
}
