package id.graduasi.reporting.figure;

import id.graduasi.reporting.report.Table;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published figures of an area. */
@Schema(name = "PublishedFigures", description = "The published figures of an area, as stated")
record Figures(
    @Schema(examples = "35.22") String area,
    @Schema(examples = "Kabupaten Bojonegoro") String areaName,
    Instant asOf,
    @Schema(examples = "published figures, as stated") String source,
    List<PublishedFigure> items)
    implements Table {

  @Override
  public List<String> columns() {
    return List.of(
        "areaCode", "measure", "item", "value", "unit", "asOf", "on", "onStated", "source", "note");
  }

  @Override
  public List<List<Object>> rows() {
    return items.stream()
        .map(
            f ->
                List.<Object>of(
                    f.areaCode(),
                    f.measure(),
                    f.item() == null ? "" : f.item(),
                    f.value(),
                    f.unit(),
                    f.asOf(),
                    f.on() == null ? "" : f.on(),
                    f.onStated(),
                    f.source(),
                    f.note() == null ? "" : f.note()))
        .toList();
  }
}
