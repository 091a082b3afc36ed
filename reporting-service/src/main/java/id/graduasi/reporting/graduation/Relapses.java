package id.graduasi.reporting.graduation;

import id.graduasi.reporting.report.Accounts;
import id.graduasi.reporting.report.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Families that receive again after they graduated: the measure of how good graduations are. */
@Schema(description = "Families that receive again after they graduated")
record Relapses(
    @Schema(examples = "35.22") String area,
    @Schema(examples = "Kabupaten Bojonegoro") String areaName,
    Instant asOf,
    @Schema(examples = "graduation.case") String source,
    @Schema(examples = "2025") int year,
    List<Group> groups)
    implements Table {

  /** Those of one kind of graduation. */
  @Schema(name = "RelapseGroup")
  record Group(
      @Schema(examples = "INDEPENDENT") String key,
      @Schema(examples = "Graduasi mandiri") String name,
      @Schema(description = "Families that came back in the year", examples = "3") long count,
      @Schema(description = "How soon after graduating they did") Map<Within, Long> within,
      @Schema(description = "Families that graduated in the year", examples = "214") long graduates,
      @Schema(description = "Those among them that have come back since", examples = "2")
          long returned,
      @Schema(description = "returned of graduates in percent; absent without graduates")
          @Nullable BigDecimal percent) {

    static Group of(
        String kind, String name, List<Accounts.Sum> relapses, long graduates, long returned) {
      Map<Within, Long> within = new LinkedHashMap<>();
      for (Within soon : Within.values()) {
        within.put(
            soon,
            relapses.stream()
                .filter(sum -> sum.cause().equals(soon.name()))
                .mapToLong(Accounts.Sum::during)
                .sum());
      }
      long count = within.values().stream().mapToLong(Long::longValue).sum();
      return new Group(
          kind, name, count, within, graduates, returned, percent(returned, graduates));
    }

    private static @Nullable BigDecimal percent(long part, long whole) {
      return whole == 0
          ? null
          : BigDecimal.valueOf(part)
              .multiply(BigDecimal.valueOf(100))
              .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
  }

  @Override
  public List<String> columns() {
    return List.of(
        "area", "areaName", "year", "kind", "name", "count", "graduates", "returned", "percent");
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
                    g.key(),
                    g.name(),
                    g.count(),
                    g.graduates(),
                    g.returned(),
                    g.percent() == null ? "" : g.percent()))
        .toList();
  }
}
