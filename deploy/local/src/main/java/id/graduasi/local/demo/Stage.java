package id.graduasi.local.demo;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What happens between two published counts.
 *
 * @param starts families that come in
 * @param suspended families that are suspended and stay so
 * @param ends families that leave, by cause
 */
record Stage(Span span, int starts, int suspended, Map<Ending, Integer> ends) {

  Stage {
    // In the order of the causes, so that every run is the same.
    Map<Ending, Integer> sorted = new EnumMap<>(Ending.class);
    sorted.putAll(ends);
    ends = Collections.unmodifiableMap(sorted);
  }

  int ended() {
    return ends.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The families that leave by a case. */
  int graduates() {
    return Career.isByCase(Ending.INDEPENDENT, span.from().getYear())
        ? ends.getOrDefault(Ending.INDEPENDENT, 0)
        : 0;
  }

  /** With a tenth of the families. */
  Stage tenth() {
    Map<Ending, Integer> fewer = new EnumMap<>(Ending.class);
    ends.forEach((ending, families) -> fewer.put(ending, tenth(families)));
    return new Stage(span, tenth(starts), tenth(suspended), fewer);
  }

  static int tenth(int families) {
    return (families + 5) / 10;
  }
}
