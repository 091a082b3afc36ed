package id.graduasi.registry.inclusion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a family come into a programme (usul).
 *
 * @param familyId the family, if it is registered
 * @param villageCode the village of a family that is not registered
 * @param newFamilyReference where the data of a family stands that is not registered
 * @param programme the programme's code
 * @param reason why, without names and identifiers
 * @param evidenceReference where the evidence is filed
 * @param deliberation what the village said, if it has
 */
record ProposeInclusion(
    @Nullable @Schema(examples = "0198c0de-0001-7a00-8000-000000000001") UUID familyId,
    @Nullable
        @Schema(description = "Of a family that is not registered", examples = "35.22.15.1001")
        String villageCode,
    @Nullable
        @Size(max = 200)
        @Schema(description = "Where its data is filed", examples = "USUL/2026/0042")
        String newFamilyReference,
    @NotBlank @Size(max = 40) @Schema(examples = "PKH") String programme,
    @NotBlank
        @Size(max = 1000)
        @Schema(
            description = "Without names and identifiers",
            examples = "Two children at school, no income")
        String reason,
    @Nullable @Size(max = 200) @Schema(examples = "FOTO/2026/0042") String evidenceReference,
    @Nullable @Valid Deliberation deliberation) {}
