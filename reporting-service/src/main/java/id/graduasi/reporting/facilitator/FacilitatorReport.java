package id.graduasi.reporting.facilitator;

import id.graduasi.reporting.report.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Facilitators of PKH in a year: what they accompany, hold and reach. */
@Schema(description = "Facilitators of PKH in a year")
public record FacilitatorReport(
    @Schema(examples = "35.22") String area,
    @Schema(examples = "Kabupaten Bojonegoro") String areaName,
    Instant asOf,
    String source,
    @Schema(examples = "2025") int year,
    @Schema(description = "Who worked in the year", examples = "209") int facilitators,
    @Schema(description = "What is asked of all of them", examples = "2090") long target,
    @Schema(description = "What they have reached", examples = "214") long graduates,
    List<Item> items)
    implements Table {

  /** One facilitator. */
  @Schema(name = "FacilitatorLine")
  public record Item(
      UUID facilitatorId,
      @Schema(description = "The number; names stay in the registry", examples = "PKH-3522-0017")
          String number,
      @Schema(examples = "35.22.15") List<String> areas,
      @Schema(description = "Families accompanied now", examples = "268") long families,
      @Schema(description = "Groups that meet now", examples = "10") long groups,
      @Schema(description = "Sessions held in the year", examples = "104") long sessionsHeld,
      @Schema(description = "Who came, of all who should have, in percent", examples = "87.5")
          @Nullable BigDecimal attendance,
      @Schema(description = "Independent graduations credited in the year", examples = "3")
          long graduates,
      @Schema(examples = "10") int target,
      @Schema(description = "By the share of the target that is reached; equals share a rank")
          int rank) {}

  @Override
  public List<String> columns() {
    return List.of(
        "area",
        "year",
        "rank",
        "number",
        "facilitatorId",
        "families",
        "groups",
        "sessionsHeld",
        "attendance",
        "graduates",
        "target");
  }

  @Override
  public List<List<Object>> rows() {
    return items.stream()
        .map(
            i ->
                List.<Object>of(
                    area,
                    year,
                    i.rank(),
                    i.number(),
                    i.facilitatorId(),
                    i.families(),
                    i.groups(),
                    i.sessionsHeld(),
                    i.attendance() == null ? "" : i.attendance(),
                    i.graduates(),
                    i.target()))
        .toList();
  }
}
