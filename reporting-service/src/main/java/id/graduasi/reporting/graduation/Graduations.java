package id.graduasi.reporting.graduation;

import id.graduasi.reporting.report.Table;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Graduations of a year, split; there is no total, since kinds are not added up. */
@Schema(description = "Graduations of a year; kinds are never added up")
record Graduations(
    @Schema(examples = "35.22") String area,
    @Schema(examples = "Kabupaten Bojonegoro") String areaName,
    Instant asOf,
    @Schema(examples = "graduation.case") String source,
    @Schema(examples = "2025") int year,
    @Schema(description = "What the groups are: kind, area or facilitator", examples = "kind")
        String by,
    @Schema(description = "The kind that is split by area or facilitator; absent by kind")
        @Nullable String kind,
    List<Group> groups)
    implements Table {

  /** A part. */
  @Schema(name = "GraduationGroup")
  record Group(
      @Schema(description = "A kind, a region code or a facilitator's id", examples = "INDEPENDENT")
          String key,
      @Schema(description = "In words; of a facilitator the number", examples = "Graduasi mandiri")
          String name,
      @Schema(examples = "214") long count) {}

  @Override
  public List<String> columns() {
    return List.of("area", "areaName", "year", "kind", "by", "key", "name", "count");
  }

  @Override
  public List<List<Object>> rows() {
    return groups.stream()
        .map(
            g ->
                List.<Object>of(
                    area,
                    areaName,
                    year,
                    kind == null ? g.key() : kind,
                    by,
                    g.key(),
                    g.name(),
                    g.count()))
        .toList();
  }
}
