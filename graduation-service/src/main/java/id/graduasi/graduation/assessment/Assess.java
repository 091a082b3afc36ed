package id.graduasi.graduation.assessment;

import id.graduasi.graduation.scoring.HomeVisit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A family to be scored, with what a home visit found if there was one. */
@Schema(
    description = "A family to be scored, with what a home visit found",
    examples =
        """
        {"familyId": "0198c0de-0001-7a00-8000-000000000001",
         "homeVisit": {"visitedOn": "2026-03-02", "monthlyIncome": 2400000, "savings": 500000,
                       "debt": 0, "business": "GROWING", "sessionsHeld": 12,
                       "sessionsAttended": 11}}""")
public record Assess(@NotNull UUID familyId, @Valid @Nullable Visit homeVisit) {

  private static final long MOST = 1_000_000_000_000L;

  /** What a facilitator found; what was not asked is left out. */
  @Schema(description = "What a facilitator found; what was not asked is left out")
  public record Visit(
      @NotNull LocalDate visitedOn,
      @Schema(description = "Whole rupiah a month, of the whole family") @Min(0) @Max(MOST)
          @Nullable Long monthlyIncome,
      @Schema(description = "Whole rupiah") @Min(0) @Max(MOST) @Nullable Long savings,
      @Schema(description = "Whole rupiah still owed") @Min(0) @Max(MOST) @Nullable Long debt,
      HomeVisit.@Nullable Business business,
      @Schema(description = "P2K2 sessions held in the last twelve months") @Min(0) @Max(1000)
          @Nullable Integer sessionsHeld,
      @Min(0) @Max(1000) @Nullable Integer sessionsAttended) {

    HomeVisit frozen() {
      return new HomeVisit(
          visitedOn, monthlyIncome, savings, debt, business, sessionsHeld, sessionsAttended);
    }
  }
}
