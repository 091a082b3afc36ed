package id.graduasi.reporting.quality;

import id.graduasi.reporting.report.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Issues of data quality: how many are open, how many came and went. */
@Schema(description = "Issues of data quality by kind")
public record DataQuality(
    @Schema(examples = "35.22") String area,
    @Schema(examples = "Kabupaten Bojonegoro") String areaName,
    Instant asOf,
    @Schema(examples = "registry.quality") String source,
    @Schema(description = "The first day of the period") LocalDate from,
    @Schema(description = "Its last day; open is counted at its end") LocalDate to,
    @Schema(examples = "310") long open,
    @Schema(examples = "42") long opened,
    @Schema(examples = "58") long resolved,
    List<Group> groups)
    implements Table {

  /** Those of one kind. */
  @Schema(name = "DataQualityGroup")
  public record Group(
      @Schema(examples = "NIK_UNMATCHED") String key,
      @Schema(description = "As the registry names it", examples = "NIK_UNMATCHED") String name,
      @Schema(description = "Open at the end of the period", examples = "120") long count,
      @Schema(description = "Opened in the period, or opened again", examples = "12") long opened,
      @Schema(description = "Resolved in the period", examples = "31") long resolved) {}

  @Override
  public List<String> columns() {
    return List.of("area", "areaName", "from", "to", "kind", "open", "opened", "resolved");
  }

  @Override
  public List<List<Object>> rows() {
    return groups.stream()
        .map(
            g ->
                List.<Object>of(
                    area, areaName, from, to, g.key(), g.count(), g.opened(), g.resolved()))
        .toList();
  }
}
