package id.graduasi.graduation.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many families come to five years, month by month; those exempt stand apart. */
@Schema(name = "ReviewForecast", description = "How many families come to five years, by month")
record Forecast(
    @Schema(examples = "35.22") String area,
    LocalDate asOf,
    @Schema(description = "Due before this month and not decided") Load overdue,
    List<Month> months) {

  /** Reviews, and families that are exempt. */
  @Schema(name = "ReviewLoad")
  record Load(@Schema(examples = "120") long due, @Schema(examples = "31") long exempt) {}

  /** The same of one month. */
  @Schema(name = "ReviewMonth")
  record Month(@Schema(examples = "2026-12") String month, long due, long exempt) {}

  /**
   * A count of the database.
   *
   * @param month its first day; null for all months before the first
   */
  record Counted(@Nullable LocalDate month, boolean exempt, long reviews) {}

  /** Every month has its line, also one in which nothing falls due. */
  static Forecast of(String area, LocalDate asOf, int months, List<Counted> counted) {
    YearMonth first = YearMonth.from(asOf);
    return new Forecast(
        area,
        asOf,
        load(counted.stream().filter(one -> one.month() == null).toList()),
        Stream.iterate(first, month -> month.plusMonths(1))
            .limit(months)
            .map(
                month -> {
                  Load load =
                      load(
                          counted.stream()
                              .filter(one -> Objects.equals(one.month(), month.atDay(1)))
                              .toList());
                  return new Month(month.toString(), load.due(), load.exempt());
                })
            .toList());
  }

  private static Load load(List<Counted> counted) {
    Map<Boolean, Long> sums =
        counted.stream()
            .collect(
                Collectors.partitioningBy(
                    Counted::exempt, Collectors.summingLong(Counted::reviews)));
    return new Load(sums.getOrDefault(false, 0L), sums.getOrDefault(true, 0L));
  }
}
