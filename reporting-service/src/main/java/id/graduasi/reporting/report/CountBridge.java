package id.graduasi.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why one day's count is another number than an earlier day's. */
@Schema(description = "Why a count changed: opening + the lines = closing")
public record CountBridge(
    @Schema(description = "The area it speaks of; * is the country", examples = "35.22")
        String area,
    @Schema(examples = "Kabupaten Bojonegoro") String areaName,
    @Schema(description = "When the figures were read") Instant asOf,
    @Schema(description = "What they were made from") String source,
    @Schema(examples = "PKH") String programme,
    @Schema(description = "The opening is the count at the end of this day") LocalDate from,
    @Schema(description = "The closing is the count at the end of this day") LocalDate to,
    @Schema(description = "Only what was recorded up to this day; later recordings are LATE")
        @Nullable LocalDate asKnownOn,
    @Schema(examples = "59303") long opening,
    List<Line> lines,
    @Schema(examples = "55028") long closing,
    @Schema(description = "Whether opening + the lines is the closing, which has its own sum")
        boolean balanced)
    implements Table {

  /** A cause and by how much it moved the count. */
  @Schema(name = "BridgeLine", description = "A cause and by how much it moved the count")
  public record Line(
      @Schema(
              description =
                  "NEW, REINSTATED, AREA_IN, AREA_OUT, REGION_CHANGE, DUPLICATE, LATE, or the"
                      + " reason enrollments ended by its own name",
              examples = "INDEPENDENT")
          String cause,
      @Schema(examples = "Graduasi mandiri") String name,
      @Schema(description = "Signed", examples = "-214") long count) {}

  @Override
  public List<String> columns() {
    return List.of("area", "areaName", "programme", "from", "to", "cause", "name", "count");
  }

  @Override
  public List<List<Object>> rows() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(row("OPENING", areaName, opening));
    lines.forEach(line -> rows.add(row(line.cause(), line.name(), line.count())));
    rows.add(row("CLOSING", areaName, closing));
    return rows;
  }

  private List<Object> row(String cause, String name, long count) {
    return List.of(area, areaName, programme, from, to, cause, name, count);
  }
}
