package id.graduasi.reporting.open;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One published number, or that it is kept back. */
@Schema(description = "One published number, or that it is kept back")
record OpenRow(
    @Schema(examples = "35.22") String areaCode,
    @Schema(examples = "Kabupaten Bojonegoro") String areaName,
    @Schema(examples = "FAMILIES") String measure,
    @Schema(description = "Programme, kind of graduation or scheme", examples = "PKH") String item,
    @Schema(description = "A quarter or a year", examples = "2025-Q4") String period,
    LocalDate from,
    LocalDate to,
    @Schema(
            description = "Counts are multiples of five; null if kept back or not stated",
            examples = "55030")
        @Nullable BigDecimal value,
    @Schema(description = "Kept back, so that nobody is recognised") boolean suppressed,
    @Schema(description = "The target, of rates") @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable BigDecimal target,
    @Schema(description = "Who states it, of rates") @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable String source) {}
