package id.graduasi.graduation.targets;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An area's targets in a year: its totals, and a page of its facilitators. */
@Schema(name = "Targets", description = "What an area was asked for and has reached in a year")
record TargetsView(
    @Schema(examples = "35.22") String area,
    @Schema(examples = "2025") int year,
    Instant asOf,
    @Schema(description = "Facilitators of PKH who worked in the year", examples = "209")
        long facilitators,
    @Schema(examples = "2090") long target,
    @Schema(
            description = "Independent graduations in the area, also of facilitators who have left",
            examples = "214")
        long reached,
    @Schema(examples = "1876") long behind,
    @Nullable @Schema(examples = "10.2") BigDecimal percent,
    @Schema(description = "Open independent cases by their step") Map<String, Long> pipeline,
    List<FacilitatorTarget> items,
    @Nullable String next) {}
