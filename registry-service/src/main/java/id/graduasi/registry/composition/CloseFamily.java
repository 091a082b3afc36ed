package id.graduasi.registry.composition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a family leaves the register, or comes back into it. */
record CloseFamily(
    @NotBlank @Size(max = 500) @Schema(examples = "The last person died") String reason,
    @Nullable @Schema(examples = "2026-03-01", description = "Today unless given") LocalDate on) {}
