package id.graduasi.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many families are enrolled on a day. */
@Schema(description = "How many families are enrolled in a programme on a day")
public record EnrollmentCount(
    @Schema(description = "The area it speaks of; * is the country", examples = "35.22")
        String area,
    @Schema(examples = "Kabupaten Bojonegoro") String areaName,
    @Schema(description = "When the figures were read") Instant asOf,
    @Schema(description = "What they were made from") String source,
    @Schema(examples = "PKH") String programme,
    @Schema(description = "The day it is about") LocalDate on,
    @Schema(description = "Only what was recorded up to this day; absent: all that is known")
        @Nullable LocalDate asKnownOn,
    @Schema(description = "Families enrolled; a suspended family still counts", examples = "59303")
        long count,
    @Schema(description = "Those among them whose payment is suspended", examples = "412")
        long ofWhichSuspended,
    @Schema(description = "What the groups are: area, decile or status") @Nullable String by,
    List<Group> groups)
    implements Table {

  /** A part of the count. */
  @Schema(name = "CountGroup", description = "A part of the count")
  public record Group(
      @Schema(description = "Region code, decile or status", examples = "35.22.15") String key,
      @Schema(examples = "Sugihwaras") String name,
      @Schema(examples = "2118") long count) {}

  @Override
  public List<String> columns() {
    return List.of("area", "areaName", "programme", "on", "by", "key", "name", "count");
  }

  @Override
  public List<List<Object>> rows() {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(row("", "TOTAL", areaName, count));
    rows.add(row("", "SUSPENDED", areaName, ofWhichSuspended));
    groups.forEach(g -> rows.add(row(by == null ? "" : by, g.key(), g.name(), g.count())));
    return rows;
  }

  private List<Object> row(String by, String key, String name, long count) {
    return List.of(area, areaName, programme, on, by, key, name, count);
  }
}
