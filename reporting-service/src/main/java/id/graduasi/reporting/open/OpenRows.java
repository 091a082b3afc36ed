package id.graduasi.reporting.open;

import id.graduasi.reporting.report.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dataset's numbers for an area and the regions directly below it. */
@Schema(name = "OpenData", description = "A dataset's numbers")
record OpenRows(
    @Schema(examples = "35.22") String area,
    @Schema(examples = "Kabupaten Bojonegoro") String areaName,
    @Schema(description = "When something was last published") @Nullable Instant asOf,
    @Schema(examples = "Dinas Sosial") String source,
    @Schema(examples = "enrollments") String dataset,
    @Schema(examples = "Keluarga peserta bantuan sosial") String title,
    @Schema(examples = "Keluarga") String unit,
    @Schema(examples = "CC-BY-4.0") String licence,
    @Schema(description = "Periods that end on this day or later") @Nullable LocalDate from,
    @Schema(description = "Periods that end on this day or earlier") @Nullable LocalDate to,
    List<OpenRow> items)
    implements Table {

  @Override
  public List<String> columns() {
    return List.of(
        "areaCode",
        "areaName",
        "measure",
        "item",
        "period",
        "from",
        "to",
        "value",
        "suppressed",
        "target",
        "source");
  }

  @Override
  public List<List<Object>> rows() {
    return items.stream()
        .map(
            row ->
                List.<Object>of(
                    row.areaCode(),
                    row.areaName(),
                    row.measure(),
                    row.item(),
                    row.period(),
                    row.from(),
                    row.to(),
                    cell(row.value()),
                    row.suppressed(),
                    cell(row.target()),
                    cell(row.source())))
        .toList();
  }

  private static Object cell(@Nullable Object value) {
    return value == null ? "" : value;
  }
}
