package id.graduasi.registry.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a pair.
 *
 * @param outcome whether both are one
 * @param survivingFamilyId the family in which the person stays; required for SAME
 * @param alsoSame other pairs of the same two families that are one person each
 * @param reason why, without names and identifiers
 */
record DecideDuplicate(
    @NotNull Outcome outcome,
    @Nullable
        @Schema(
            description = "The family in which the person stays; required for SAME",
            examples = "0198c0de-0001-7a00-8000-000000000001")
        UUID survivingFamilyId,
    @Nullable
        @Size(max = 60)
        @Schema(
            description = "Other pairs of the same two families that are one person each, too",
            examples = "[]")
        List<@NotNull UUID> alsoSame,
    @NotBlank
        @Size(max = 1000)
        @Schema(
            description = "Without names and identifiers",
            examples = "Seen at home: two sisters")
        String reason) {

  /** What can be decided. */
  @Schema(name = "DuplicateOutcome")
  enum Outcome {
    SAME,
    DIFFERENT
  }
}
