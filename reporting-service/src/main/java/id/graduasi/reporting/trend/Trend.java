package id.graduasi.reporting.trend;

import id.graduasi.reporting.report.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure over time. */
@Schema(description = "A measure over time")
public record Trend(
    @Schema(examples = "35.22") String area,
    @Schema(examples = "Kabupaten Bojonegoro") String areaName,
    Instant asOf,
    @Schema(examples = "registry.enrollment") String source,
    Measure measure,
    @Schema(description = "The programme, kind or scheme; absent: all", examples = "PKH")
        @Nullable String item,
    @Schema(
            description =
                "true: the number at the end of each day; false: what happened since the point"
                    + " before")
        boolean standing,
    @Schema(examples = "MONTH") Every every,
    List<Point> points)
    implements Table {

  /** One point. */
  @Schema(name = "TrendPoint")
  public record Point(
      @Schema(description = "The last day of the month, quarter or year, or of the time asked for")
          LocalDate on,
      @Schema(examples = "59303") long value) {}

  @Override
  public List<String> columns() {
    return List.of("area", "areaName", "measure", "item", "on", "value");
  }

  @Override
  public List<List<Object>> rows() {
    return points.stream()
        .map(
            point ->
                List.<Object>of(
                    area, areaName, measure, item == null ? "" : item, point.on(), point.value()))
        .toList();
  }
}
