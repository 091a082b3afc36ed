package id.graduasi.reporting.publication;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides what of a tree of counts may be told to everyone.
 *
 * <p>A count below five, also none, is not told; any other is told rounded to five. So each told or
 * untold part leaves a range of numbers open. A total would narrow these ranges where it lies at
 * the edge of what its parts allow; there the ranges of the total are joined until it no longer
 * does. Which are joined depends on what is told of the parts and on nothing else, so that who
 * knows the method learns no more than who does not: whatever a part's own line leaves open stays
 * open (ADR 37).
 */
final class Disclosure {

  /** Counts below are not told. */
  static final long LEAST = 5;

  private static final String COUNTRY = "*";

  private final Map<String, Long> told = new TreeMap<>();
  private final Map<String, TreeSet<String>> below = new TreeMap<>();
  private final Map<String, Long> counts;

  private Disclosure(Map<String, Long> counts, Collection<String> regions) {
    this.counts = counts;
    regions.forEach(this::plant);
    counts.keySet().forEach(this::plant);
  }

  /**
   * What is told, by region; who is missing is not told.
   *
   * @param counts of the smallest regions, by their codes
   * @param regions those that exist, also without a count
   */
  static Map<String, Long> of(Map<String, Long> counts, Collection<String> regions) {
    Disclosure disclosure = new Disclosure(counts, regions);
    disclosure.tell(COUNTRY);
    return disclosure.told;
  }

  private void plant(String code) {
    if (!code.equals(COUNTRY)
        && below.computeIfAbsent(above(code), at -> new TreeSet<>()).add(code)) {
      plant(above(code));
    }
  }

  private static String above(String code) {
    int dot = code.lastIndexOf('.');
    return dot < 0 ? COUNTRY : code.substring(0, dot);
  }

  /** A count, and the numbers that are left open for it. */
  private record Known(long count, Range range) {}

  private Known tell(String code) {
    TreeSet<String> parts = below.get(code);
    if (parts == null) {
      long count = Math.max(0, counts.getOrDefault(code, 0L));
      return tell(code, count, Range.around(count));
    }
    long count = 0;
    long low = 0;
    long high = 0;
    long widest = 0;
    for (String part : parts) {
      Known known = tell(part);
      count += known.count();
      low += known.range().low();
      high += known.range().high();
      widest = Math.max(widest, known.range().width());
    }
    return tell(code, count, new Range(low, high).partOf(count, widest));
  }

  private Known tell(String code, long count, Range range) {
    if (range.low() >= LEAST) {
      told.put(code, range.rounded());
    }
    return new Known(count, range);
  }
}
