package id.graduasi.registry.composition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * People who become a family of their own, with a card of its own.
 *
 * @param newFamilyId the id of the new family, made by the client
 * @param kk the number of its card
 * @param members who goes, exactly one of them as head
 * @param headId who becomes head of those who stay, if the head goes
 */
record SplitFamily(
    @NotNull @Schema(examples = "0198c0de-0004-7a00-8000-000000000301") UUID newFamilyId,
    @NotBlank @Size(max = 64) @Schema(examples = "3522150101269005") String kk,
    @NotBlank @Size(max = 20) @Schema(examples = "35.22.15.1001") String villageCode,
    @Nullable @Size(max = 300) @Schema(examples = "Jl. Melati 7") String address,
    @NotEmpty @Size(max = 60) List<@NotNull @Valid Placing> members,
    @Nullable UUID headId,
    @Nullable @Schema(examples = "2026-03-01", description = "Today unless given") LocalDate on,
    @Nullable @Size(max = 500) String note) {}
