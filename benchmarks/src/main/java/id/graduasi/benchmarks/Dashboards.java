package id.graduasi.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The same calls to two services by turns, over one connection each that is kept alive. */
final class Dashboards {
  /** A call that takes long is asked less often, but never less than this. */
  private static final int LEAST = 10;

  private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final LightClient few;
  private final LightClient many;
  private final int calls;

  /**
   * @param few the service with few families
   * @param many the service with many
   * @param calls how often each is asked, for at most five seconds, after a fifth as many to warm
   *     up
   */
  Dashboards(LightClient few, LightClient many, int calls) {
    this.few = few;
    this.many = many;
    this.calls = calls;
  }

  /**
   * One call for one area.
   *
   * @param few times of it in nanoseconds, sorted; {@code many} likewise
   * @param fewBytes of the answer
   */
  record Seen(DashboardCall call, String area, long[] few, long[] many, int fewBytes, int bytes) {

    double fewMillis() {
      return few[few.length / 2] / 1e6;
    }

    double millis() {
      return many[many.length / 2] / 1e6;
    }

    double ratio() {
      return millis() / fewMillis();
    }

    double p99Millis() {
      return many[many.length * 99 / 100] / 1e6;
    }
  }

  /** Asks everything about every area. */
  List<Seen> ask() throws IOException {
    List<Seen> seen = new ArrayList<>();
    for (boolean counted : new boolean[] {false, true}) {
      for (DashboardCall call : DashboardCall.all()) {
        for (String area : DashboardCall.AREAS) {
          Seen one = ask(call, area, counted ? calls : Math.max(1, calls / 5));
          if (counted) {
            seen.add(one);
          }
        }
      }
    }
    return seen;
  }

  private Seen ask(DashboardCall call, String area, int times) throws IOException {
    Question question = call.of(area);
    long[] ofFew = new long[times];
    long[] ofMany = new long[times];
    int fewBytes = 0;
    int bytes = 0;
    int asked = 0;
    long end = System.nanoTime() + LONGEST_NANOS;
    while (asked < times && (asked < LEAST || System.nanoTime() < end)) {
      long begun = System.nanoTime();
      fewBytes = few.ask(question).length;
      long between = System.nanoTime();
      bytes = many.ask(question).length;
      ofFew[asked] = between - begun;
      ofMany[asked++] = System.nanoTime() - between;
    }
    return new Seen(call, area, sorted(ofFew, asked), sorted(ofMany, asked), fewBytes, bytes);
  }

  private static long[] sorted(long[] nanos, int count) {
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted;
  }

  /** The area in which a call fares worst. */
  static Seen worst(List<Seen> seen, DashboardCall call) {
    return seen.stream()
        .filter(one -> one.call().equals(call))
        .max(Comparator.comparingDouble(Seen::ratio))
        .orElseThrow();
  }
}
