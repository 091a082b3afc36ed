package id.graduasi.graduation.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a facilitator was asked for and has reached in a year. */
@Schema(name = "FacilitatorTarget")
record FacilitatorTarget(
    UUID facilitatorId,
    @Schema(examples = "PKH-3522-0001") String facilitatorNumber,
    List<String> areas,
    LocalDate startedOn,
    @Nullable LocalDate endedOn,
    @Schema(description = "Families accompanied today", examples = "271") long families,
    @Schema(examples = "10") int target,
    @Schema(description = "Independent graduations that took effect in the year", examples = "3")
        long reached,
    @Schema(examples = "7") long behind,
    @Nullable @Schema(examples = "30.0") BigDecimal percent,
    @Schema(description = "Open independent cases by their step") Map<String, Long> pipeline,
    String areaCode) {}
