package id.graduasi.grants.round;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Hands what is left of a closed round to another one of the same scheme and area.
 *
 * @param quota how many; all that are left when absent
 * @param budget how many rupiah; all that are left when absent
 */
@Schema(description = "Hands what is left of a closed round to another one; all when absent")
public record CarryOver(
    @NotNull UUID toRoundId,
    @Nullable @Min(0) @Max(1_000_000) @Schema(examples = "2") Integer quota,
    @Nullable @Min(0) @Max(1_000_000_000_000_000L) @Schema(examples = "8000000") Long budget) {}
