package id.graduasi.reporting.ledger;

import static id.graduasi.reporting.ledger.Histories.FIRST;
import static id.graduasi.reporting.ledger.Histories.stood;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.reporting.ledger.Histories.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to enrollments, and however it arrives, the ledger tells the same. */
class LedgerPropertiesTest {

  private static final List<String> AREAS =
      List.of(
          "0",
          "35",
          "35.22",
          "35.22.15",
          "35.22.16",
          "35.22.15.1001",
          "35.22.15.1002",
          "35.22.16.2003",
          "35.24",
          "35.24.01.2001",
          "63");

  @Property(tries = 400, seed = "59303")
  void theLedgerEqualsARecountOfTheFinalPeriods(@ForAll("enrollments") List<Told> enrollments) {
    List<Movement> ledger = new ArrayList<>();
    List<History> finals = new ArrayList<>();
    enrollments.forEach(told -> finals.add(deliver(told, ledger)));

    for (Account account : Account.values()) {
      for (String area : AREAS) {
        for (int day = -1; day < 70; day += 3) {
          LocalDate on = FIRST.plusDays(day);
          assertThat(sum(ledger, account, area, on))
              .as("%s in %s on %s", account, area, on)
              .isEqualTo(finals.stream().filter(h -> stood(h, account, area, on)).count());
        }
      }
    }
  }

  @Property(tries = 400, seed = "59303")
  void everyBridgeBalances(
      @ForAll("enrollments") List<Told> enrollments, @ForAll("days") int a, @ForAll("days") int b) {
    List<Movement> ledger = new ArrayList<>();
    enrollments.forEach(told -> deliver(told, ledger));
    LocalDate from = FIRST.plusDays(Math.min(a, b));
    LocalDate to = FIRST.plusDays(Math.max(a, b));

    for (String area : AREAS) {
      Map<Cause, Long> lines =
          ledger.stream()
              .filter(m -> m.account() == Account.RECIPIENT)
              .filter(m -> m.effectiveOn().isAfter(from) && !m.effectiveOn().isAfter(to))
              .filter(m -> Levels.touched(m.villageCode(), m.counterpart()).contains(area))
              .collect(
                  Collectors.groupingBy(Movement::cause, Collectors.summingLong(Movement::delta)));
      long opening = sum(ledger, Account.RECIPIENT, area, from);
      long closing = sum(ledger, Account.RECIPIENT, area, to);

      assertThat(opening + lines.values().stream().mapToLong(Long::longValue).sum())
          .as("%s from %s to %s: %s", area, from, to, lines)
          .isEqualTo(closing);
      if (area.equals(Levels.COUNTRY)) {
        assertThat(lines).doesNotContainKeys(Cause.AREA_IN, Cause.AREA_OUT, Cause.REGION_CHANGE);
      }
    }
  }

  @Property(tries = 400, seed = "59303")
  void whatTheAreasBelowReportOfMovesCancelsOneLevelUp(
      @ForAll("enrollments") List<Told> enrollments) {
    List<Movement> ledger = new ArrayList<>();
    enrollments.forEach(told -> deliver(told, ledger));

    Map<String, Long> ofMoves = new HashMap<>();
    for (Movement m : ledger) {
      if (m.account() == Account.RECIPIENT && m.counterpart() != null) {
        Levels.touched(m.villageCode(), m.counterpart())
            .forEach(area -> ofMoves.merge(area, (long) m.delta(), Long::sum));
      }
    }
    Map<String, Long> oneLevelUp = new HashMap<>();
    ofMoves.forEach(
        (area, net) -> {
          if (Levels.above(area) instanceof String above) {
            oneLevelUp.merge(above, net, Long::sum);
          }
        });
    oneLevelUp.forEach(
        (area, net) ->
            assertThat(net).as("moves below %s", area).isEqualTo(ofMoves.getOrDefault(area, 0L)));
  }

  private static History deliver(Told told, List<Movement> ledger) {
    return told.deliver((posted, delivery) -> ledger.addAll(posted));
  }

  private static long sum(List<Movement> ledger, Account account, String area, LocalDate on) {
    return ledger.stream()
        .filter(m -> m.account() == account && !m.effectiveOn().isAfter(on))
        .filter(m -> Levels.of(m.villageCode()).contains(area))
        .mapToLong(Movement::delta)
        .sum();
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(-2, 70);
  }

  @Provide
  Arbitrary<List<Told>> enrollments() {
    return Histories.enrollments();
  }
}
