package id.graduasi.registry.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client says to lift a suspension or to reverse an end. */
record ReinstateEnrollment(
    @Nullable @Size(max = 500) @Schema(examples = "FIELD_CHECKED", description = "In any words")
        String reason,
    @NotNull @Schema(examples = "2026-05-01", description = "Not in the future")
        LocalDate effectiveOn,
    @Nullable @Size(max = 500) @Schema(examples = "Hasil kunjungan rumah") String note) {

  Decision decision() {
    String words = note == null ? reason : reason == null ? note : reason + ": " + note;
    return new Decision(null, effectiveOn, null, words);
  }
}
