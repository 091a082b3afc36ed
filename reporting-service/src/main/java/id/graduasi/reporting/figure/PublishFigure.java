package id.graduasi.reporting.figure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An official figure as its source states it. */
@Schema(description = "An official figure as its source states it")
record PublishFigure(
    @NotNull @Schema(examples = "35.22") String areaCode,
    @NotNull FigureMeasure measure,
    @Nullable
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
        @Schema(description = "The programme, kind or scheme", examples = "PKH")
        String item,
    @NotNull @Schema(examples = "59303") BigDecimal value,
    @NotBlank @Size(max = 40) @Schema(examples = "families") String unit,
    @NotBlank
        @Size(max = 80)
        @Schema(description = "The day or time in the words of the source", examples = "2025")
        String asOf,
    @Nullable @Schema(description = "The first day, of a measure of a period") LocalDate from,
    @Nullable
        @Schema(description = "The day it is compared on, or the period's last; absent: not stated")
        LocalDate on,
    @Nullable @Schema(description = "false: the source leaves the day open, and `on` is ours")
        Boolean onStated,
    @Nullable @Schema(description = "Whether the source says about") Boolean approximate,
    @NotBlank @Size(max = 300) @Schema(examples = "Matalensa 2025-11-12") String source,
    @Nullable @Size(max = 1000) String note) {}
