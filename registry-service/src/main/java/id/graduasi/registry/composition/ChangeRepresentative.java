package id.graduasi.registry.composition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another representative (pengurus), who holds the card. */
record ChangeRepresentative(
    @NotNull @Schema(examples = "0198c0de-0002-7a00-8000-000000000101") UUID memberId,
    @Nullable @Schema(examples = "2026-03-01", description = "Today unless given") LocalDate on,
    @Nullable @Size(max = 500) String note) {}
