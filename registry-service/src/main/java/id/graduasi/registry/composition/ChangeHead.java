package id.graduasi.registry.composition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Another head of a family.
 *
 * @param headId who it is
 * @param relationships the new relations of the others; the former head needs one
 */
record ChangeHead(
    @NotNull @Schema(examples = "0198c0de-0002-7a00-8000-000000000102") UUID headId,
    @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid Placing> relationships,
    @Nullable @Schema(examples = "2026-03-01", description = "Today unless given") LocalDate on,
    @Nullable @Size(max = 500) String note) {}
