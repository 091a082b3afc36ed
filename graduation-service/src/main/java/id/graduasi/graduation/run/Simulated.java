package id.graduasi.graduation.run;

import id.graduasi.graduation.assessment.Scorable;
import id.graduasi.graduation.scoring.Band;
import id.graduasi.graduation.scoring.Marks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Counts the movements of a simulation; its size is that of its districts, not of its families. */
final class Simulated {

  private static final Comparator<SimulationView.Moved> LEAST_FIRST =
      Comparator.<SimulationView.Moved>comparingInt(
              moved -> Math.abs(moved.to().ordinal() - moved.from().ordinal()))
          .thenComparingInt(moved -> Math.abs(moved.scoreAfter() - moved.scoreBefore()))
          .thenComparing(Comparator.comparing(SimulationView.Moved::familyId).reversed());

  private final TreeMap<String, long[][]> districts = new TreeMap<>();
  private final PriorityQueue<SimulationView.Moved> farthest = new PriorityQueue<>(LEAST_FIRST);
  private final int shown;

  Simulated(int shown) {
    this.shown = shown;
  }

  void add(Scorable family, Marks before, Marks after) {
    String area = family.areaCode();
    long[][] counts =
        districts.computeIfAbsent(
            area.substring(0, Math.min(8, area.length())), district -> none());
    counts[before.band().ordinal()][after.band().ordinal()]++;
    if (before.band() != after.band() && shown > 0) {
      farthest.add(
          new SimulationView.Moved(
              family.familyId(), area, before.band(), after.band(), before.score(), after.score()));
      if (farthest.size() > shown) {
        farthest.remove();
      }
    }
  }

  List<SimulationView.District> districts() {
    List<SimulationView.District> rows = new ArrayList<>();
    districts.forEach(
        (code, counts) ->
            rows.add(
                new SimulationView.District(
                    code, families(counts), changed(counts), movements(counts))));
    return rows;
  }

  long[][] all() {
    long[][] sum = none();
    for (long[][] counts : districts.values()) {
      for (int from = 0; from < sum.length; from++) {
        for (int to = 0; to < sum.length; to++) {
          sum[from][to] += counts[from][to];
        }
      }
    }
    return sum;
  }

  List<SimulationView.Moved> farthest() {
    return farthest.stream().sorted(LEAST_FIRST.reversed()).toList();
  }

  static long families(long[][] counts) {
    long families = 0;
    for (long[] row : counts) {
      for (long count : row) {
        families += count;
      }
    }
    return families;
  }

  static long changed(long[][] counts) {
    long stayed = 0;
    for (int band = 0; band < counts.length; band++) {
      stayed += counts[band][band];
    }
    return families(counts) - stayed;
  }

  static List<SimulationView.Movement> movements(long[][] counts) {
    List<SimulationView.Movement> movements = new ArrayList<>();
    for (Band from : Band.values()) {
      for (Band to : Band.values()) {
        if (counts[from.ordinal()][to.ordinal()] > 0) {
          movements.add(
              new SimulationView.Movement(from, to, counts[from.ordinal()][to.ordinal()]));
        }
      }
    }
    return movements;
  }

  private static long[][] none() {
    return new long[Band.values().length][Band.values().length];
  }
}
