package id.graduasi.grants.family;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.grants.family.Aid.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AidTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void gapsDoNotCount() {
    Aid aid =
        aid(
            period("ACTIVE", "2020-01-01", "2022-01-01"),
            period("ENDED", "2022-01-01", "2025-01-01"),
            period("ACTIVE", "2025-01-01", null));

    assertThat(Aid.years(List.of(aid), TODAY)).hasValue(3);
  }

  @Test
  void whatIsReceivedSideBySideCountsOnce() {
    Aid one = aid(period("ACTIVE", "2020-01-01", "2023-01-01"));
    Aid other = aid(period("SUSPENDED", "2021-06-01", "2024-01-01"));

    assertThat(Aid.years(List.of(one, other), TODAY)).hasValue(4);
  }

  @Test
  void aProposalIsNotReceivedAndTheFutureHasNotCome() {
    Aid aid =
        aid(
            period("PROPOSED", "2010-01-01", "2026-01-01"),
            period("ACTIVE", "2026-01-01", "2036-01-01"));

    assertThat(Aid.years(List.of(aid), TODAY)).hasValue(0);
  }

  @Test
  void withoutAnyAidItIsNoYearAndWithoutAHistoryItIsNotKnown() {
    assertThat(Aid.years(List.of(), TODAY)).hasValue(0);
    assertThat(Aid.years(List.of(new Aid("PKH", "ACTIVE", null, TODAY, null)), TODAY)).isEmpty();
  }

  private static Aid aid(Period... periods) {
    return new Aid("PKH", "ACTIVE", null, TODAY, List.of(periods));
  }

  private static Period period(String status, String from, @Nullable String to) {
    return new Period(status, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }
}
