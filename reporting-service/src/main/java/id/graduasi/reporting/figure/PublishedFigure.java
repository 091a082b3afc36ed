package id.graduasi.reporting.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An official figure as it is kept. */
@Schema(description = "An official figure with its source")
public record PublishedFigure(
    UUID id,
    @Schema(examples = "1") long version,
    @Schema(examples = "35.22") String areaCode,
    FigureMeasure measure,
    @Nullable @Schema(examples = "PKH") String item,
    @Schema(examples = "59303") BigDecimal value,
    @Schema(examples = "families") String unit,
    @Schema(description = "In the words of the source", examples = "2025") String asOf,
    @Nullable @Schema(description = "The first day, of a measure of a period") LocalDate from,
    @Nullable @Schema(description = "The day it is compared on; absent: the figure is undated")
        LocalDate on,
    @Schema(description = "Whether the source states that day") boolean onStated,
    boolean approximate,
    @Schema(examples = "Matalensa 2025-11-12") String source,
    @Nullable String note,
    @Schema(description = "Who recorded this version") String recordedBy,
    Instant recordedAt) {}
