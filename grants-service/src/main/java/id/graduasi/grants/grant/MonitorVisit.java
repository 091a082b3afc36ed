package id.graduasi.grants.grant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was seen at a visit. Whether the business still runs is in its status.
 *
 * @param turnover rupiah a month (omzet)
 * @param profit rupiah a month (laba); negative is a loss
 * @param workers people who work in it, with her
 */
@Schema(description = "What was seen at a visit; a business that is STOPPED does not run any more")
public record MonitorVisit(
    @Min(1) @Max(3) @Schema(examples = "1") int number,
    @NotNull @Schema(examples = "2026-04-14") LocalDate visitedOn,
    @NotNull BusinessStatus businessStatus,
    @Nullable
        @Min(0)
        @Max(100_000_000_000L)
        @Schema(examples = "2400000", description = "Rupiah a month")
        Long turnover,
    @Nullable
        @Min(-100_000_000_000L)
        @Max(100_000_000_000L)
        @Schema(examples = "700000", description = "Rupiah a month; negative is a loss")
        Long profit,
    @Nullable @Min(0) @Max(10_000) @Schema(examples = "1") Integer workers,
    @Nullable @Size(max = 1000) @Schema(examples = "Oven gas") String assetsBought,
    @Nullable @Size(max = 1000) @Schema(examples = "Harga bahan naik") String obstacles,
    @Nullable @Size(max = 1000) @Schema(examples = "Mencoba pesanan daring") String nextStep,
    @Nullable @Size(max = 2000) String note) {}
