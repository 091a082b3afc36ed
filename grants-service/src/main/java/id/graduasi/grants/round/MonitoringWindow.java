package id.graduasi.grants.round;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When one of the three visits (monev) is made; both days included. */
@Schema(description = "When one of the three visits is made; both days included")
public record MonitoringWindow(
    @Min(1) @Max(3) @Schema(examples = "1") int number,
    @NotNull @Schema(examples = "2026-04-01") LocalDate from,
    @NotNull @Schema(examples = "2026-04-30") LocalDate to) {}
