package id.graduasi.registry.facilitator;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A facilitator as it is shown. */
@Schema(name = "Facilitator", description = "Who accompanies families, and where")
record FacilitatorView(
    UUID id,
    @Schema(examples = "PKH-3522-0001") String number,
    String name,
    FacilitatorKind kind,
    List<String> areas,
    LocalDate startedOn,
    @Nullable LocalDate endedOn,
    long version,
    @Schema(examples = "35.22.15", description = "The smallest region that holds all areas")
        String areaCode) {

  /** The next version with other areas of work. */
  FacilitatorView workingIn(List<String> newAreas, String newAreaCode) {
    return new FacilitatorView(
        id, number, name, kind, newAreas, startedOn, endedOn, version + 1, newAreaCode);
  }
}
