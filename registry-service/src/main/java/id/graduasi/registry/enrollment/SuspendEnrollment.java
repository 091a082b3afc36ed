package id.graduasi.registry.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client says to let payments rest. */
record SuspendEnrollment(
    @NotNull @Schema(examples = "DECILE_OUT_OF_RANGE") SuspensionReason reason,
    @NotNull @Schema(examples = "2026-04-01", description = "Not in the future")
        LocalDate effectiveOn,
    @Nullable @Size(max = 500) @Schema(examples = "Desil 6 pada DTSEN 2026-Q1") String note) {

  Decision decision() {
    return new Decision(reason.name(), effectiveOn, null, note);
  }
}
