package id.graduasi.grants.proposal;

import id.graduasi.grants.scheme.Scheme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Puts a person forward for a round.
 *
 * @param stated what is stated of her that the registry does not know, by criterion
 * @param appliedOn the day of application: her age is counted on it; today when absent
 */
@Schema(description = "Puts a person forward for a round")
public record Propose(
    @NotNull UUID roundId,
    @NotNull UUID familyId,
    @NotNull UUID memberId,
    @Schema(description = "Whether she is willing to run the business; absent: not stated")
        @Nullable Boolean willing,
    @Schema(description = "What the registry does not know, by the code of the criterion")
        @Nullable
        @Size(max = 20)
        Map<@Pattern(regexp = Scheme.CODE) String, @NotNull Boolean> stated,
    @Min(1) @Max(1_000_000_000L) @Schema(examples = "4000000", description = "Rupiah") long amount,
    @Nullable @Valid Business business,
    @Schema(description = "The day of application; today when absent")
        @Nullable LocalDate appliedOn) {

  public Propose {
    stated = stated == null ? Map.of() : Collections.unmodifiableMap(stated);
  }

  /** What a verification visit needs and is still missing, by field. */
  static List<String> missing(@Nullable Boolean willing, @Nullable Business business) {
    List<String> missing = new ArrayList<>();
    if (willing == null) {
      missing.add("willing");
    }
    if (business == null) {
      missing.add("business");
      return missing;
    }
    if (business.kind() == null) {
      missing.add("business.kind");
    }
    if (isBlank(business.description())) {
      missing.add("business.description");
    }
    if (business.startedOn() == null) {
      missing.add("business.startedOn");
    }
    if (isBlank(business.need())) {
      missing.add("business.need");
    }
    return missing;
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
