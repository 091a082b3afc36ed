package id.graduasi.registry.composition;

import id.graduasi.registry.family.Relationship;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two records of one family, or two families that have become one.
 *
 * @param survivorId the family that stays
 * @param absorbedId the family that becomes part of it and is no longer in the register
 * @param members what becomes of the people of the absorbed family; whoever is not named joins as a
 *     relative ({@code RELATIVE})
 */
public record MergeFamilies(
    @NotNull @Schema(examples = "0198c0de-0001-7a00-8000-000000000001") UUID survivorId,
    @NotNull @Schema(examples = "0198c0de-0003-7a00-8000-000000000201") UUID absorbedId,
    @Nullable @Size(max = 60) List<@NotNull @Valid Joining> members,
    @Nullable @Schema(examples = "2026-03-01", description = "Today unless given") LocalDate on,
    @Nullable @Size(max = 500) String note) {

  /**
   * A person of the absorbed family.
   *
   * @param relationship her relation to the survivor's head
   * @param sameAs the person of the surviving family of whom this is another record; that record
   *     stays, this one goes
   */
  @Schema(name = "Joining")
  public record Joining(
      @NotNull UUID id, @Nullable Relationship relationship, @Nullable UUID sameAs) {}
}
