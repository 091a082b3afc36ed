package id.graduasi.local.demo;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The villages of a region by district, in the order of their codes.
 *
 * @param villages of each district
 */
public record Districts(List<List<String>> villages) {
  private static final int DISTRICT_CODE = "35.22.15".length();

  public Districts {
    villages = villages.stream().map(List::copyOf).toList();
  }

  /** Groups dotted village codes, in whatever order they come. */
  public static Districts of(Iterable<String> codes) {
    TreeMap<String, TreeSet<String>> byDistrict = new TreeMap<>();
    for (String code : codes) {
      byDistrict
          .computeIfAbsent(code.substring(0, DISTRICT_CODE), district -> new TreeSet<>())
          .add(code);
    }
    return new Districts(byDistrict.values().stream().map(List::copyOf).toList());
  }

  int count() {
    return villages.size();
  }

  String code(int district) {
    return villages.get(district).getFirst().substring(0, DISTRICT_CODE);
  }
}
