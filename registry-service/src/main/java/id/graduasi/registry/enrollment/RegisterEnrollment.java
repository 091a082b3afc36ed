package id.graduasi.registry.enrollment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client says to enroll a family. */
record RegisterEnrollment(
    @NotNull @Schema(examples = "0198c0de-0001-7a00-8000-000000000001") UUID familyId,
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}") @Schema(examples = "PKH") String programme,
    @NotNull @Schema(examples = "2022-01-10", description = "Not in the future")
        LocalDate startedOn) {}
