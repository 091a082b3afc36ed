package id.graduasi.grants.round;

import id.graduasi.grants.scheme.Scheme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round as the office sends it, to open or to change. */
@Schema(description = "A round, to open or to change")
public record RegisterRound(
    @NotNull @Pattern(regexp = Scheme.CODE) @Schema(examples = "KRTP") String schemeCode,
    @NotNull
        @Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?")
        @Schema(examples = "35.24")
        String areaCode,
    @Min(2000) @Max(2999) @Schema(examples = "2026") int year,
    @Min(1) @Max(1_000_000) @Schema(examples = "32") int quota,
    @Min(1) @Max(1_000_000_000_000_000L) @Schema(examples = "128000000", description = "Rupiah")
        long budget,
    @Schema(description = "The first day on which people are proposed; open when absent")
        @Nullable LocalDate opensOn,
    @Schema(description = "The last day on which people are proposed; open when absent")
        @Nullable LocalDate closesOn,
    @Schema(
            description =
                "Within how many days after the money the accountability report is due; 90 when"
                    + " absent",
            examples = "90")
        @Nullable
        @Min(1)
        @Max(730)
        Integer accountabilityDays,
    @NotNull @Size(min = 3, max = 3) List<@NotNull @Valid MonitoringWindow> monitoringWindows) {

  private static final int DAYS = 90;

  public RegisterRound {
    monitoringWindows = monitoringWindows == null ? List.of() : List.copyOf(monitoringWindows);
  }

  int daysToAccount() {
    return accountabilityDays == null ? DAYS : accountabilityDays;
  }
}
