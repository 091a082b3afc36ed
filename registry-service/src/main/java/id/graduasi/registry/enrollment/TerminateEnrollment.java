package id.graduasi.registry.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client says to end an enrollment; graduations come from a case. */
record TerminateEnrollment(
    @NotNull @Schema(examples = "MOVED_OUT") EndReason reason,
    @NotNull @Schema(examples = "2026-04-01", description = "Not in the future")
        LocalDate effectiveOn,
    @Nullable @Size(max = 500) @Schema(examples = "Pindah ke luar kabupaten") String note) {

  Decision decision() {
    return new Decision(reason.name(), effectiveOn, null, note);
  }
}
