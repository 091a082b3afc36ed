package id.graduasi.graduation.run;

import id.graduasi.graduation.assessment.Household;
import id.graduasi.graduation.assessment.Made;
import id.graduasi.graduation.scoring.Band;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts who came out in which band, by what the fairness table asks about. */
final class Tally {

  /**
   * One cell.
   *
   * @param category a value of the dimension, for example {@code FEMALE} or {@code 35.22.15}
   */
  record Cell(Dimension dimension, String category, Band band) {}

  private final Map<Cell, Integer> counts = new LinkedHashMap<>();

  static Tally of(List<Made> made) {
    Tally tally = new Tally();
    made.forEach(tally::add);
    return tally;
  }

  Map<Cell, Integer> counts() {
    return counts;
  }

  private void add(Made made) {
    Band band = made.marks().band();
    Household household = made.family().household();
    String area = made.family().areaCode();
    add(Dimension.ALL, "ALL", band);
    add(Dimension.HEAD_SEX, household.headSex() == null ? "UNKNOWN" : household.headSex(), band);
    add(Dimension.DISABILITY, household.disability() ? "YES" : "NO", band);
    add(Dimension.DISTRICT, area.substring(0, Math.min(8, area.length())), band);
    add(Dimension.HOUSEHOLD_SIZE, size(household.size()), band);
  }

  private void add(Dimension dimension, String category, Band band) {
    counts.merge(new Cell(dimension, category, band), 1, Integer::sum);
  }

  private static String size(int members) {
    return members <= 1 ? "1" : members <= 3 ? "2-3" : members <= 5 ? "4-5" : "6+";
  }
}
