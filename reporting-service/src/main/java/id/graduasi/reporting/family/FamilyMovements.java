package id.graduasi.reporting.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a family has moved the counts of recipients. */
@Schema(description = "How a family has moved the counts of recipients, the newest day first")
record FamilyMovements(
    @Schema(description = "Lines outside it are left out", examples = "35.22") String area,
    @Schema(examples = "Kabupaten Bojonegoro") String areaName,
    Instant asOf,
    @Schema(examples = "registry.enrollment") String source,
    UUID familyId,
    List<Item> items) {

  /**
   * One line of the ledger.
   *
   * @param on the day from which it counts
   * @param recordedOn the day in Jakarta on which it was posted
   * @param delta +1 or -1; a correction takes an earlier line back
   */
  @Schema(name = "FamilyMovement")
  record Item(
      @Schema(description = "The day from which it counts", examples = "2025-04-10") LocalDate on,
      @Schema(description = "The day on which it was recorded", examples = "2025-04-02")
          LocalDate recordedOn,
      @Schema(examples = "PKH") String programme,
      @Schema(description = "The village whose count moved", examples = "35.22.15.1001")
          String areaCode,
      @Schema(description = "As in a bridge", examples = "INDEPENDENT") String cause,
      @Schema(examples = "Graduasi mandiri") String causeName,
      @Schema(examples = "-1") long delta) {}
}
