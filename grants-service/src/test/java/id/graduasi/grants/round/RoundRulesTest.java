package id.graduasi.grants.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.grants.KnownSchemes;
import id.graduasi.grants.scheme.Scheme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundRulesTest {

  private static final Scheme KRTP = KnownSchemes.scheme("KRTP", LocalDate.of(2026, 6, 1));

  @Test
  void threeWindowsInOrderAreFine() {
    assertThat(
            faults(
                "35.24",
                2026,
                window(1, "2026-04-01", "2026-04-30"),
                window(2, "2026-08-01", "2026-08-31"),
                window(3, "2026-12-01", "2027-01-10")))
        .isEmpty();
  }

  @Test
  void everyFaultIsNamedWithItsField() {
    assertThat(
            faults(
                "35.22",
                2027,
                window(2, "2026-12-31", "2027-04-30"),
                window(1, "2027-04-30", "2027-04-01"),
                window(3, "2027-04-02", "2029-01-01")))
        .containsExactly(
            "areaCode round-outside-scheme",
            "year round-amount-not-decided",
            "monitoringWindows[0].number windows-out-of-order",
            "monitoringWindows[0].from round-day-out-of-time",
            "monitoringWindows[1].number windows-out-of-order",
            "monitoringWindows[1].to round-days-reversed",
            "monitoringWindows[1].from windows-overlap",
            "monitoringWindows[2].to round-day-out-of-time");
  }

  @Test
  void proposalDaysRunForward() {
    RegisterRound round =
        new RegisterRound(
            "KRTP",
            "35.24",
            2026,
            1,
            1,
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 2, 28),
            null,
            List.of());

    assertThat(RoundRules.faults(round, KRTP))
        .extracting(RoundRules.Fault::field)
        .containsExactly("closesOn");
    assertThat(round.daysToAccount()).isEqualTo(90);
  }

  private static List<String> faults(String area, int year, MonitoringWindow... windows) {
    RegisterRound round =
        new RegisterRound("KRTP", area, year, 32, 128_000_000, null, null, 30, List.of(windows));
    return RoundRules.faults(round, KRTP).stream()
        .map(fault -> fault.field() + " " + fault.code().code())
        .toList();
  }

  private static MonitoringWindow window(int number, String from, String to) {
    return new MonitoringWindow(number, LocalDate.parse(from), LocalDate.parse(to));
  }
}
