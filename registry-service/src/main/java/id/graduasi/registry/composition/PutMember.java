package id.graduasi.registry.composition;

import id.graduasi.registry.family.CivilRegistry;
import id.graduasi.registry.family.Disability;
import id.graduasi.registry.family.Education;
import id.graduasi.registry.family.MaritalStatus;
import id.graduasi.registry.family.RegisterMember;
import id.graduasi.registry.family.Relationship;
import id.graduasi.registry.family.Sex;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person who joins a family, or stands in it with other data.
 *
 * @param id the same as in the address, or left out
 * @param nik required for a new person; left out, a known person keeps hers
 */
record PutMember(
    @Nullable UUID id,
    @Nullable
        @Size(min = 1, max = 64)
        @Schema(
            examples = "3522154107859001",
            description = "Required for a new person; a known one keeps hers without it")
        String nik,
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
    @Nullable CivilRegistry civilRegistry) {

  /** The same person as the body of a whole family says her. */
  RegisterMember as(UUID memberId, String number) {
    return new RegisterMember(
        memberId,
        number,
        name,
        sex,
        birthDate,
        relationship,
        maritalStatus,
        education,
        disability,
        pregnantOrPostpartum,
        working,
        ownsBusiness,
        representative,
        civilRegistry);
  }
}
