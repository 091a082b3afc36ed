package id.graduasi.graduation.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.graduation.registry.KnownEnrollment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MonthsPropertyTest {

  @Property
  void monthsOnAidAreThoseOfTheCalendarGiveOrTakeOne(
      @ForAll @IntRange(min = 2007, max = 2026) int year,
      @ForAll @IntRange(min = 1, max = 365) int day,
      @ForAll @LongRange(max = 9000) long days) {
    LocalDate since = LocalDate.ofYearDay(year, day);
    long calendar = ChronoUnit.MONTHS.between(since, since.plusDays(days));
    assertThat(KnownEnrollment.months(days)).isBetween((int) calendar - 1, (int) calendar + 1);
    assertThat(KnownEnrollment.months(days + 1))
        .isGreaterThanOrEqualTo(KnownEnrollment.months(days));
  }

  @Property
  void aForecastHasEveryMonthOnceAndLosesNoFamily(
      @ForAll @IntRange(min = 1, max = 120) int months,
      @ForAll @IntRange(min = 1, max = 365) int day,
      @ForAll @IntRange(max = 119) int month,
      @ForAll @LongRange(min = 1, max = 60_000) long families,
      @ForAll boolean exempt) {
    LocalDate today = LocalDate.ofYearDay(2026, day);
    LocalDate due = today.withDayOfMonth(1).plusMonths(month % months);
    Forecast forecast =
        Forecast.of(
            "35.22",
            today,
            months,
            List.of(
                new Forecast.Counted(due, exempt, families),
                new Forecast.Counted(null, !exempt, 7)));

    assertThat(forecast.months()).hasSize(months).doesNotHaveDuplicates();
    assertThat(forecast.months().stream().mapToLong(one -> one.due() + one.exempt()).sum())
        .isEqualTo(families);
    Forecast.Month hit = forecast.months().get(month % months);
    assertThat(exempt ? hit.exempt() : hit.due()).isEqualTo(families);
    assertThat(forecast.overdue())
        .isEqualTo(exempt ? new Forecast.Load(7, 0) : new Forecast.Load(0, 7));
  }

  @Test
  void fiveYearsAreSixtyMonths() {
    LocalDate since = LocalDate.of(2021, 1, 10);
    assertThat(
            KnownEnrollment.months(ChronoUnit.DAYS.between(since, since.plusYears(5).plusDays(1))))
        .isEqualTo(60);
  }
}
