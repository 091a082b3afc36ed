package id.graduasi.registry.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One person of a family that is registered or replaced; see {@link MemberState}. */
public record RegisterMember(
    @NotNull @Schema(examples = "0198c0de-0002-7a00-8000-000000000101") UUID id,
    @NotBlank @Size(max = 64) @Schema(examples = "3522154107859001") String nik,
    @NotBlank @Size(max = 200) @Schema(examples = "Siti Aminah") String name,
    @NotNull Sex sex,
    @NotNull @Schema(examples = "1985-07-01") LocalDate birthDate,
    @NotNull Relationship relationship,
    @NotNull MaritalStatus maritalStatus,
    @Nullable @Valid Education education,
    @Nullable Disability disability,
    boolean pregnantOrPostpartum,
    boolean working,
    boolean ownsBusiness,
    boolean representative,
    @Nullable CivilRegistry civilRegistry) {}
