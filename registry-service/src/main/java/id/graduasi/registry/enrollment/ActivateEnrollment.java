package id.graduasi.registry.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client says to start a proposed enrollment. */
record ActivateEnrollment(
    @NotNull @Schema(examples = "2026-10-01", description = "Not in the future")
        LocalDate startedOn,
    @Nullable @Size(max = 500) @Schema(examples = "Usulan disetujui") String note) {}
