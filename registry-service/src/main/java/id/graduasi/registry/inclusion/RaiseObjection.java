package id.graduasi.registry.inclusion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An objection (sanggah).
 *
 * @param subject the proposal or the enrollment it is against
 * @param reason why, without names and identifiers
 * @param evidenceReference where the evidence is filed
 */
record RaiseObjection(
    @NotNull
        @Schema(
            description = "Id of an inclusion proposal or of an enrollment",
            examples = "0198c0de-0004-7a00-8000-000000000004")
        UUID subject,
    @NotBlank
        @Size(max = 1000)
        @Schema(description = "Without names and identifiers", examples = "Owns two shops")
        String reason,
    @Nullable @Size(max = 200) @Schema(examples = "SANGGAH/2026/0007") String evidenceReference) {}
