package id.graduasi.reporting.indicator;

import id.graduasi.reporting.report.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The indicators of an area, by period. */
@Schema(description = "The indicators of an area, by period")
record Indicators(
    @Schema(examples = "35.24") String area,
    @Schema(examples = "Kabupaten Lamongan") String areaName,
    Instant asOf,
    @Schema(examples = "as stated with each value") String source,
    List<IndicatorValue> items)
    implements Table {

  @Override
  public List<String> columns() {
    return List.of(
        "areaCode", "key", "name", "period", "value", "target", "distance", "unit", "source");
  }

  @Override
  public List<List<Object>> rows() {
    return items.stream()
        .map(
            i ->
                List.<Object>of(
                    i.areaCode(),
                    i.key(),
                    i.name(),
                    i.period(),
                    cell(i.value()),
                    cell(i.target()),
                    cell(i.distance()),
                    i.unit(),
                    i.source()))
        .toList();
  }

  private static Object cell(@Nullable BigDecimal number) {
    return number == null ? "" : number;
  }
}
