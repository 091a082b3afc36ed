package id.graduasi.reporting.trend;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What has moved up to each day: whole months, and the days of the last month asked for. */
final class Cumulated {

  private final NavigableMap<LocalDate, Long> upTo = new TreeMap<>();
  private long sum;

  /** Adds what moved, up to this last day; days come in order. */
  void add(LocalDate last, long moved) {
    sum += moved;
    upTo.put(last, sum);
  }

  /** The sum at the end of a day. */
  long at(LocalDate day) {
    var entry = upTo.floorEntry(day);
    return entry == null ? 0 : entry.getValue();
  }
}
