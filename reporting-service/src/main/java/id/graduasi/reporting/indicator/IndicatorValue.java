package id.graduasi.reporting.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator's value and target for an area and a period. */
@Schema(description = "An indicator's value and target for an area and a period")
public record IndicatorValue(
    @Schema(examples = "poverty-rate") String key,
    @Schema(examples = "Tingkat kemiskinan") String name,
    @Schema(examples = "35.24") String areaCode,
    @Schema(description = "A year, a quarter or a month", examples = "2025") String period,
    @Schema(examples = "1") long version,
    @Nullable @Schema(examples = "12.03") BigDecimal value,
    @Nullable @Schema(examples = "11.95") BigDecimal target,
    @Nullable @Schema(description = "The value less the target", examples = "0.08")
        BigDecimal distance,
    @Schema(examples = "percent") String unit,
    @Schema(examples = "INDOSatu 2026-01") String source,
    @Nullable String note,
    @Schema(description = "Who recorded this version") String recordedBy,
    Instant recordedAt) {}
