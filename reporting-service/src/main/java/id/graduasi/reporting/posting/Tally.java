package id.graduasi.reporting.posting;

import id.graduasi.reporting.ledger.Levels;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * By how much an area's count moved for a cause, on a day or in a month.
 *
 * @param recordedOn when that was recorded; the first of the month where it is not kept
 */
record Tally(
    String account,
    String areaCode,
    String item,
    LocalDate effectiveOn,
    String cause,
    LocalDate recordedOn,
    @Nullable String parentCode,
    long count) {

  private static final int LONGEST_BY_DAY = "35.22.15".length();

  /** By day and day of recording, for districts and what is above them. */
  static List<Tally> byDay(List<Line> lines) {
    return sums(lines, area -> area.length() <= LONGEST_BY_DAY, false);
  }

  /** By month, for every area. */
  static List<Tally> byMonth(List<Line> lines) {
    return sums(lines, area -> true, true);
  }

  private static List<Tally> sums(List<Line> lines, Predicate<String> kept, boolean byMonth) {
    Map<Tally, Long> sums = new LinkedHashMap<>();
    for (Line line : lines) {
      for (String area : Levels.touched(line.areaCode(), line.counterpart())) {
        if (kept.test(area)) {
          sums.merge(key(line, area, byMonth), line.delta(), Long::sum);
        }
      }
    }
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue() != 0)
        .map(sum -> sum.getKey().with(sum.getValue()))
        .toList();
  }

  private static Tally key(Line line, String area, boolean byMonth) {
    LocalDate month = line.effectiveOn().withDayOfMonth(1);
    return new Tally(
        line.account(),
        area,
        line.item(),
        byMonth ? month : line.effectiveOn(),
        line.cause(),
        byMonth ? month : line.recordedOn(),
        Levels.above(area),
        0);
  }

  private Tally with(long count) {
    return new Tally(account, areaCode, item, effectiveOn, cause, recordedOn, parentCode, count);
  }
}
