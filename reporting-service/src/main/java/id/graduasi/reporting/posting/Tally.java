package id.graduasi.reporting.posting;

import id.graduasi.reporting.ledger.Levels;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By how much a large area's count moved on a day for a cause. Districts and villages are small
 * enough to be summed from the lines themselves.
 */
record Tally(
    String programme,
    String account,
    String areaCode,
    LocalDate effectiveOn,
    String cause,
    @Nullable String parentCode,
    long count) {

  private static final int LONGEST_LARGE_CODE = "35.22".length();

  static List<Tally> of(List<Line> lines) {
    Map<Tally, Long> sums = new LinkedHashMap<>();
    for (Line line : lines) {
      for (String area : Levels.touched(line.areaCode(), line.counterpart())) {
        if (isLarge(area)) {
          sums.merge(key(line, area), (long) line.delta(), Long::sum);
        }
      }
    }
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue() != 0)
        .map(sum -> sum.getKey().with(sum.getValue()))
        .toList();
  }

  /** Whether the tally has rows for an area: the country, a province or a regency. */
  static boolean isLarge(String area) {
    return area.length() <= LONGEST_LARGE_CODE;
  }

  private static Tally key(Line line, String area) {
    return new Tally(
        line.programme(),
        line.account(),
        area,
        line.effectiveOn(),
        line.cause(),
        Levels.above(area),
        0);
  }

  private Tally with(long count) {
    return new Tally(programme, account, areaCode, effectiveOn, cause, parentCode, count);
  }
}
