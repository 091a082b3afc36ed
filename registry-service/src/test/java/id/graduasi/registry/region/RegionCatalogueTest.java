package id.graduasi.registry.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegionCatalogueTest {

  private final List<Region> regions = all();

  @Test
  void theListHoldsTheCountsOfTheDecree() {
    Map<RegionLevel, Long> counts =
        regions.stream().collect(Collectors.groupingBy(Region::level, Collectors.counting()));
    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                RegionLevel.PROVINCE, 38L,
                RegionLevel.REGENCY, 514L,
                RegionLevel.DISTRICT, 7_285L,
                RegionLevel.VILLAGE, 83_762L));
  }

  @Test
  void everyCodeStandsOnceAndAfterItsParent() {
    Set<String> seen = new HashSet<>();
    for (Region region : regions) {
      assertThat(seen.add(region.code())).as(region.code()).isTrue();
      assertThat(RegionCode.dotted(region.code())).contains(region.code());
      if (region.parent() != null) {
        // Not contains(): that walks through the whole set for each of the 91,599.
        assertThat(seen.contains(region.parent())).as(region.parent()).isTrue();
      }
    }
  }

  @Test
  void bojonegoroHas28DistrictsAndLamongan27() {
    assertThat(districtsOf("35.22")).isEqualTo(28);
    assertThat(districtsOf("35.24")).isEqualTo(27);
  }

  @Test
  void theIndexKnowsEveryVillageDottedOrPlainAndNothingElse() {
    RegionIndex index = RegionIndex.of(regions.stream().map(Region::code).toList());
    assertThat(index.villages()).isEqualTo(83_762);
    assertThat(index.hasDistrict("35.22.15")).isTrue();
    assertThat(index.hasDistrict("35.22.99")).isFalse();
    assertThat(index.hasVillage("35.22.15.1001")).isTrue();
    assertThat(index.hasVillage("3522151001")).isTrue();
    for (String no :
        List.of("35.22.15.9999", "35.22.15", "3522.15.10.01", "35.22.15.100X", "", "...........")) {
      assertThat(index.hasVillage(no)).as(no).isFalse();
    }
  }

  @Test
  void plainCodesOfEveryLevelAreDotted() {
    assertThat(RegionCode.dotted("35")).contains("35");
    assertThat(RegionCode.dotted("3522")).contains("35.22");
    assertThat(RegionCode.dotted("352215")).contains("35.22.15");
    assertThat(RegionCode.dotted("3522151001")).contains("35.22.15.1001");
    assertThat(RegionCode.dotted("35221")).isEmpty();
    assertThat(RegionCode.dotted("35.2")).isEmpty();
  }

  private long districtsOf(String regency) {
    return regions.stream()
        .filter(region -> region.level() == RegionLevel.DISTRICT)
        .filter(region -> regency.equals(region.parent()))
        .count();
  }

  private static List<Region> all() {
    List<Region> all = new ArrayList<>();
    RegionCatalogue.forEachChunk(5_000, all::addAll);
    return all;
  }
}
