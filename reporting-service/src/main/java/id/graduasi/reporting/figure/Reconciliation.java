package id.graduasi.reporting.figure;

import id.graduasi.reporting.report.CountBridge;
import id.graduasi.reporting.report.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published figure beside what the data say. */
@Schema(description = "A published figure beside what the data say, and the way from another one")
record Reconciliation(
    @Schema(examples = "35.22") String area,
    @Schema(examples = "Kabupaten Bojonegoro") String areaName,
    Instant asOf,
    @Schema(examples = "registry.enrollment") String source,
    PublishedFigure figure,
    @Schema(description = "false: the source leaves the day open") boolean dated,
    @Schema(description = "The day the data are read on; of an undated figure today")
        LocalDate computedOn,
    @Schema(description = "What the data say", examples = "59303") long computed,
    @Schema(description = "The data less the figure", examples = "0") BigDecimal difference,
    @Schema(description = "The report that computes it", examples = "/reports/enrollment-count")
        String answeredBy,
    @Nullable
        @Schema(description = "The last day on which the data said what an undated figure says")
        LocalDate sameOn,
    @Nullable @Schema(description = "The figure it is compared with; absent: there is none")
        PublishedFigure earlier,
    @Nullable @Schema(description = "The figure less the earlier one", examples = "2788")
        BigDecimal change,
    @Nullable
        @Schema(description = "Why the data changed between the two days; counts of families only")
        CountBridge bridge)
    implements Table {

  @Override
  public List<String> columns() {
    return List.of("area", "areaName", "line", "on", "value", "source");
  }

  @Override
  public List<List<Object>> rows() {
    List<List<Object>> rows = new ArrayList<>();
    Object day = figure.on() == null ? figure.asOf() : figure.on();
    rows.add(List.of(area, areaName, "PUBLISHED", day, figure.value(), figure.source()));
    rows.add(List.of(area, areaName, "COMPUTED", computedOn, computed, source));
    if (earlier != null) {
      Object before = earlier.on() == null ? earlier.asOf() : earlier.on();
      rows.add(List.of(area, areaName, "EARLIER", before, earlier.value(), earlier.source()));
    }
    if (bridge != null) {
      bridge
          .lines()
          .forEach(
              line ->
                  rows.add(
                      List.of(area, areaName, line.cause(), bridge.to(), line.count(), source)));
    }
    return rows;
  }
}
