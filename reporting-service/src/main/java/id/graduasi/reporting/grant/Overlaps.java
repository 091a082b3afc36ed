package id.graduasi.reporting.grant;

import id.graduasi.reporting.report.Head;
import id.graduasi.reporting.report.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Families that hold several grants: shown, not hidden. */
@Schema(name = "GrantOverlaps", description = "Families that hold several grants")
record Overlaps(
    @Schema(examples = "35.24") String area,
    @Schema(examples = "Kabupaten Lamongan") String areaName,
    Instant asOf,
    @Schema(examples = "grants.grant") String source,
    @Schema(examples = "2022") int fromYear,
    @Schema(examples = "2026") int toYear,
    @Schema(description = "Only grants of this scheme; absent: of all") @Nullable String schemeCode,
    @Schema(description = "Families with more than one approved grant", examples = "4")
        long families,
    @Schema(description = "Of which one person holds several", examples = "1") long samePerson,
    @Schema(description = "Of which several were given in one year", examples = "0") long sameYear,
    List<Group> groups)
    implements Table {

  /** How many hold the same schemes. */
  @Schema(name = "OverlapGroup")
  record Group(
      @Schema(description = "The schemes, joined by +", examples = "KRTP+PPSE") String key,
      @Schema(examples = "KRTP, PPSE") String name,
      @Schema(examples = "3") long count) {}

  /** One family. */
  record Family(String schemes, boolean samePerson, boolean sameYear) {}

  static Overlaps of(Head head, String source, Asked asked, List<Family> families) {
    Map<String, Long> bySchemes =
        families.stream()
            .collect(Collectors.groupingBy(Family::schemes, TreeMap::new, Collectors.counting()));
    return new Overlaps(
        head.area().code(),
        head.areaName(),
        head.asOf(),
        source,
        asked.fromYear(),
        asked.toYear(),
        asked.schemeCode(),
        families.size(),
        families.stream().filter(Family::samePerson).count(),
        families.stream().filter(Family::sameYear).count(),
        bySchemes.entrySet().stream()
            .map(one -> new Group(one.getKey(), one.getKey().replace("+", ", "), one.getValue()))
            .toList());
  }

  @Override
  public List<String> columns() {
    return List.of("area", "areaName", "fromYear", "toYear", "schemes", "families");
  }

  @Override
  public List<List<Object>> rows() {
    return groups.stream()
        .map(g -> List.<Object>of(area, areaName, fromYear, toYear, g.key(), g.count()))
        .toList();
  }
}
