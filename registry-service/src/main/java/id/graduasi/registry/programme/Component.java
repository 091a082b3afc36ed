package id.graduasi.registry.programme;

import id.graduasi.registry.family.Disability;
import id.graduasi.registry.family.SchoolLevel;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a person counts (komponen). Every condition that is given must be met; one that is not given
 * asks for nothing.
 *
 * @param code its stable code, e.g. {@code EARLY_CHILDHOOD}
 * @param name its official name
 * @param amountPerYear rupiah a year for each person who counts; 0 for help in kind
 * @param ageFrom the youngest age in full years
 * @param ageTo the oldest age in full years, inclusive
 * @param pregnantOrPostpartum only who is pregnant or in the weeks after a birth
 * @param attendingSchool only who goes to school now
 * @param schoolLevel only who goes, or last went, to a school of this level
 * @param disabilities only who has one of these degrees of disability
 * @param atMost how many of a family count under it; null for any number
 * @param group the group of components it shares a cap with, e.g. {@code CHILDREN}
 * @param note what the register cannot know or what sources leave open
 */
@Schema(name = "ProgrammeComponent", description = "Why a person counts (komponen)")
public record Component(
    @NotNull @Pattern(regexp = Programme.CODE) @Schema(examples = "EARLY_CHILDHOOD") String code,
    @NotBlank @Size(max = 100) @Schema(examples = "Anak usia dini 0-6 tahun") String name,
    @Min(0)
        @Max(1_000_000_000)
        @Schema(examples = "3000000", description = "Rupiah a year; 0 for help in kind")
        long amountPerYear,
    @Nullable @Min(0) @Max(150) @Schema(examples = "0") Integer ageFrom,
    @Nullable @Min(0) @Max(150) @Schema(examples = "6", description = "Inclusive") Integer ageTo,
    boolean pregnantOrPostpartum,
    boolean attendingSchool,
    @Nullable SchoolLevel schoolLevel,
    @Nullable @Size(min = 1, max = 4) List<@NotNull Disability> disabilities,
    @Nullable @Min(1) @Max(60) @Schema(examples = "2") Integer atMost,
    @Nullable @Pattern(regexp = Programme.CODE) @Schema(examples = "CHILDREN") String group,
    @Nullable @Size(max = 1000) String note) {

  public Component {
    disabilities = disabilities == null ? null : List.copyOf(disabilities);
  }
}
