package id.graduasi.reporting.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator's value or target for an area and a period, as its source states it. */
@Schema(description = "An indicator's value, its target or both, as the source states them")
record StateIndicator(
    @NotNull @Schema(examples = "35.24") String areaCode,
    @Nullable @Schema(description = "As measured", examples = "12.03") BigDecimal value,
    @Nullable @Schema(description = "As aimed at", examples = "11.95") BigDecimal target,
    @NotBlank @Size(max = 40) @Schema(examples = "percent") String unit,
    @NotBlank @Size(max = 300) @Schema(examples = "INDOSatu 2026-01") String source,
    @Nullable @Size(max = 1000) String note) {}
