package id.graduasi.registry.composition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * People who go over to another family that is registered, e.g. by marriage.
 *
 * @param headId who becomes head of those who stay, if the head goes
 */
record TransferMembers(
    @NotNull @Schema(examples = "0198c0de-0003-7a00-8000-000000000201") UUID toFamilyId,
    @NotEmpty @Size(max = 60) List<@NotNull @Valid Placing> members,
    @Nullable UUID headId,
    @Nullable @Schema(examples = "2026-03-01", description = "Today unless given") LocalDate on,
    @Nullable @Size(max = 500) String note) {}
