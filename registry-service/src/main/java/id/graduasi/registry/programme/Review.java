package id.graduasi.registry.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When an enrollment is to be reviewed: never an automatic end. PKH and BPNT are meant to last five
 * years; whether one elderly or severely disabled person exempts the whole family is open, so it is
 * a policy.
 *
 * @param afterMonths months received until the review, 60 for five years
 * @param exemption which families have no review
 * @param adultFrom the age from which a person counts as productive
 * @param elderlyFrom the age from which a person is elderly
 */
@Schema(name = "ProgrammeReview", description = "When a review falls due; never an automatic end")
public record Review(
    @Min(1) @Max(600) @Schema(examples = "60") int afterMonths,
    @NotNull Exemption exemption,
    @Min(0) @Max(150) @Schema(examples = "18") int adultFrom,
    @Min(0) @Max(150) @Schema(examples = "60") int elderlyFrom) {

  /** Which families have no review. */
  public enum Exemption {
    /** One elderly or severely disabled member exempts the family (the default). */
    ANY_EXEMPT_MEMBER,
    /** Only a family in which every adult is elderly or severely disabled is exempt. */
    NO_PRODUCTIVE_ADULT,
    /** No family is exempt. */
    NONE
  }
}
