package id.graduasi.registry.matching;

import id.graduasi.registry.family.CivilRegistry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What matching the people of a family found. */
@Schema(name = "CivilRegistryChecks")
record MatchedFamilyView(UUID familyId, List<Check> items, long version) {

  /** One person. */
  @Schema(name = "CivilRegistryCheck")
  record Check(
      UUID memberId,
      CivilRegistry result,
      @Schema(description = "What was compared") List<CheckedElement> elements,
      @Schema(description = "What differs; told now and not kept") List<CheckedElement> differing,
      @Nullable @Schema(examples = "DK-2026-000123") String reference,
      Instant checkedAt) {}
}
