package id.graduasi.graduation.commitment;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A family's quarter in a list. */
@Schema(name = "CommitmentQuarter", description = "Whether a family keeps its commitment")
record QuarterView(
    UUID familyId,
    @Schema(examples = "2026-Q3") String quarter,
    @Schema(description = "Each child attended 85 percent of the school days known") boolean met,
    @Schema(description = "Three months of each child in school are known") boolean complete,
    int daysOpen,
    int daysAttended,
    @Schema(examples = "93.7") BigDecimal percent,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId) {}
