package id.graduasi.grants.overlap;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A family that holds several grants, of one person or of several. */
@Schema(description = "A family that holds several grants, of one person or of several")
record Overlap(
    UUID familyId,
    String areaCode,
    @Nullable UUID facilitatorId,
    @Schema(description = "Somebody of it holds several herself") boolean samePerson,
    @Schema(description = "Several were given in one year") boolean sameYear,
    @Schema(description = "In the order of their years") List<Held> grants) {

  /** One of the grants. */
  @Schema(name = "OverlappingGrant")
  record Held(
      UUID grantId,
      UUID memberId,
      @Schema(examples = "KRTP") String schemeCode,
      @Schema(examples = "2026") int year,
      @Schema(examples = "4000000") long amount,
      @Schema(examples = "DISBURSED") String status) {}

  Overlap {
    grants = List.copyOf(grants);
  }
}
