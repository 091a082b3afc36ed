package id.graduasi.registry.region;

import static id.graduasi.registry.region.RegionLevel.DISTRICT;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which villages and districts exist, in less than two megabytes: an import asks for every row. */
final class RegionIndex {

  static final RegionIndex EMPTY = of(Set.of());

  private final long[] villages;
  private final Set<String> districts;

  private RegionIndex(long[] villages, Set<String> districts) {
    this.villages = villages;
    this.districts = districts;
  }

  /** The index of these dotted codes; those of other levels are left out. */
  static RegionIndex of(Collection<String> codes) {
    return new RegionIndex(
        codes.stream().mapToLong(RegionCode::villageNumber).filter(n -> n >= 0).sorted().toArray(),
        codes.stream()
            .filter(code -> RegionLevel.ofDotted(code).filter(DISTRICT::equals).isPresent())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a dotted or plain code names a village. */
  boolean hasVillage(String code) {
    return Arrays.binarySearch(villages, RegionCode.villageNumber(code)) >= 0;
  }

  /** Whether a dotted code names a district. */
  boolean hasDistrict(String code) {
    return districts.contains(code);
  }

  int villages() {
    return villages.length;
  }
}
