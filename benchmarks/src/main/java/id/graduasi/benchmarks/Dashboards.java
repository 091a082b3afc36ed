package id.graduasi.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The same calls to two services by turns, over one connection each that is kept alive. */
final class Dashboards {
  private final LightClient few;
  private final LightClient many;
  private final int calls;

  /**
   * @param few the service with few families
   * @param many the service with many
   * @param calls how often each is asked, after a fifth as many to warm up
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
    for (int i = 0; i < times; i++) {
      long begun = System.nanoTime();
      fewBytes = few.ask(question).length;
      long between = System.nanoTime();
      bytes = many.ask(question).length;
      ofFew[i] = between - begun;
      ofMany[i] = System.nanoTime() - between;
    }
    Arrays.sort(ofFew);
    Arrays.sort(ofMany);
    return new Seen(call, area, ofFew, ofMany, fewBytes, bytes);
  }

  /** The area in which a call fares worst. */
  static Seen worst(List<Seen> seen, DashboardCall call) {
    return seen.stream()
        .filter(one -> one.call().equals(call))
        .max(Comparator.comparingDouble(Seen::ratio))
        .orElseThrow();
  }
}
