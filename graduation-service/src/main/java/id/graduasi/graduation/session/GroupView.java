package id.graduasi.graduation.session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group as it is shown: the families it has today, as far as the caller sees them. */
@Schema(name = "Group", description = "Families that meet for coaching or a training")
record GroupView(
    UUID id,
    String name,
    GroupKind kind,
    String villageCode,
    UUID facilitatorId,
    @Nullable UUID chair,
    List<Belonging> families,
    @Schema(description = "How many families it has today") int size,
    @Schema(description = "A P2K2 group has 25 to 30 families; this one has not")
        boolean unusualSize,
    LocalDate formedOn,
    @Nullable LocalDate closedOn,
    long version,
    String areaCode) {

  private static final int FEWEST = 25;
  private static final int MOST = 30;

  /**
   * A family of the group.
   *
   * @param leftOn the first day it no longer belonged to it, if it left
   */
  @Schema(name = "GroupFamily")
  record Belonging(UUID familyId, LocalDate joinedOn, @Nullable LocalDate leftOn) {}

  /** Whether a group of so many families asks for a look; trainings have any size. */
  static boolean isUnusual(GroupKind kind, @Nullable LocalDate closedOn, int size) {
    return kind == GroupKind.P2K2 && closedOn == null && (size < FEWEST || size > MOST);
  }
}
