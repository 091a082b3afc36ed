package id.graduasi.registry.caseload;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Families that go from one facilitator to another: all of the first one, those of an area, or
 * those that are named.
 */
record HandOver(
    @NotNull @Schema(examples = "0198c0de-0006-7a00-8000-000000000006") UUID fromFacilitatorId,
    @NotNull @Schema(examples = "0198c0de-0006-7a00-8000-000000000007") UUID toFacilitatorId,
    @Nullable
        @Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?")
        @Schema(examples = "35.22.15", description = "Only families that live here")
        String areaCode,
    @Nullable @Size(min = 1, max = 2000) @Schema(description = "Only these")
        List<@NotNull UUID> familyIds,
    @Nullable @Schema(examples = "2026-03-01", description = "Today unless given") LocalDate on,
    @Nullable @Size(max = 500) String note) {}
