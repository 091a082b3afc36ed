package id.graduasi.registry.region;

import java.util.Arrays;
import java.util.stream.Stream;

/** Which villages exist, in 8 bytes each: an import asks for every row. */
final class VillageIndex {

  private final long[] villages;

  private VillageIndex(long[] villages) {
    this.villages = villages;
  }

  static VillageIndex of(Stream<String> codes) {
    return new VillageIndex(codes.mapToLong(RegionCode::villageNumber).sorted().toArray());
  }

  /** Whether a dotted or plain code names a village. */
  boolean contains(String code) {
    return Arrays.binarySearch(villages, RegionCode.villageNumber(code)) >= 0;
  }

  int size() {
    return villages.length;
  }
}
