package id.graduasi.graduation.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaymentStagesTest {

  @Test
  void theNextStageOpensAfterTheDayAndNotOnIt() {
    PaymentStages quarterly = PaymentStages.QUARTERLY;

    assertThat(quarterly.after(LocalDate.of(2026, 3, 20))).isEqualTo("2026-04-01");
    assertThat(quarterly.after(LocalDate.of(2026, 4, 1))).isEqualTo("2026-07-01");
    assertThat(quarterly.after(LocalDate.of(2026, 12, 24))).isEqualTo("2027-01-01");
  }

  @Test
  void stagesNeedNotStandInOrder() {
    PaymentStages twice = new PaymentStages(List.of(MonthDay.of(8, 1), MonthDay.of(2, 1)));

    assertThat(twice.after(LocalDate.of(2026, 9, 1))).isEqualTo("2027-02-01");
  }

  @Test
  void activeMonthsLeaveOutSuspensionsAndWhatIsYetToCome() {
    KnownEnrollment enrollment =
        new KnownEnrollment(
            java.util.UUID.randomUUID(),
            "PKH",
            "ACTIVE",
            3,
            List.of(
                period("ACTIVE", "2024-01-01", "2025-01-01"),
                period("SUSPENDED", "2025-01-01", "2025-07-01"),
                period("ACTIVE", "2025-07-01", null)));

    assertThat(
            KnownEnrollment.activeMonths(enrollment.periods().stream(), LocalDate.of(2026, 1, 2)))
        .isEqualTo(18);
  }

  private static KnownEnrollment.Period period(String status, String from, String to) {
    return new KnownEnrollment.Period(
        status, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }
}
