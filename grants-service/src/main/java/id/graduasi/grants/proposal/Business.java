package id.graduasi.grants.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The business plan.
 *
 * @param need what the money is for
 * @param otherCapital rupiah that she brings herself or gets elsewhere
 */
@Schema(
    name = "BusinessPlan",
    description = "The business plan; what is missing can be added later")
public record Business(
    @Nullable Kind kind,
    @Nullable @Size(max = 2000) @Schema(examples = "Warung nasi di depan rumah") String description,
    @Nullable @Schema(examples = "2025-03-01") LocalDate startedOn,
    @Nullable @Size(max = 2000) @Schema(examples = "Kompor, etalase dan bahan awal") String need,
    @Nullable @Min(0) @Max(100_000_000_000L) @Schema(examples = "500000", description = "Rupiah")
        Long otherCapital) {

  /** What kind of business it is. */
  @Schema(name = "BusinessKind")
  public enum Kind {
    FOOD,
    TRADE,
    SERVICES,
    CRAFT,
    FARMING,
    LIVESTOCK,
    FISHERY,
    OTHER
  }
}
