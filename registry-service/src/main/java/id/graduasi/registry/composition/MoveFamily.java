package id.graduasi.registry.composition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A family that lives elsewhere, anywhere in the country.
 *
 * @param kk the number of the new card, if it changed
 */
record MoveFamily(
    @NotBlank @Size(max = 20) @Schema(examples = "35.22.15.1004") String villageCode,
    @Nullable @Size(max = 300) @Schema(examples = "Jl. Kenanga 12") String address,
    @Nullable @Size(min = 1, max = 64) @Schema(examples = "3522150101269006") String kk,
    @Nullable @Schema(examples = "2026-03-01", description = "Today unless given") LocalDate on,
    @Nullable @Size(max = 500) String note) {}
