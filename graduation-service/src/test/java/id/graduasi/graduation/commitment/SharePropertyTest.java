package id.graduasi.graduation.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SharePropertyTest {

  private static final BigDecimal MET = new BigDecimal("85.0");

  @Property
  void eightyFivePercentIsShownExactlyWhereItIsMet(
      @ForAll @IntRange(min = 1, max = 93) int open, @ForAll @IntRange(max = 93) int days) {
    Share share = new Share(open, Math.min(open, days));
    assertThat(share.isMet()).isEqualTo(share.percent().compareTo(MET) >= 0);
    assertThat(share.percent()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
  }

  @Property
  void anotherDayAtSchoolNeverBreaksACommitment(
      @ForAll @IntRange(min = 1, max = 92) int open, @ForAll @IntRange(max = 91) int days) {
    int attended = Math.min(open - 1, days);
    if (new Share(open, attended).isMet()) {
      assertThat(new Share(open, attended + 1).isMet()).isTrue();
    }
  }

  @Property
  void everyMonthLiesInOneQuarterThatIsReadAsItIsWritten(
      @ForAll @IntRange(min = 2007, max = 2999) int year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    Quarter quarter = Quarter.of(year + "-Q" + ((month - 1) / 3 + 1));
    assertThat(quarter.has(YearMonth.of(year, month))).isTrue();
    assertThat(quarter.months()).hasSize(3);
    assertThat(Quarter.of(quarter.toString())).isEqualTo(quarter);
    assertThat(quarter.has(YearMonth.from(quarter.to()))).isFalse();
    assertThat(quarter.toString()).matches(Quarter.FORM);
  }
}
