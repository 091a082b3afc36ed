package id.graduasi.reporting.posting;

import static id.graduasi.reporting.ledger.Histories.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.reporting.Told;
import id.graduasi.reporting.ledger.Account;
import id.graduasi.reporting.ledger.Histories;
import id.graduasi.reporting.ledger.History;
import id.graduasi.reporting.ledger.Levels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to enrollments, the tallies say what a recount of raw events says. */
class TallyPropertiesTest {

  private static final List<String> AREAS =
      List.copyOf(
          new TreeSet<>(
              Histories.VILLAGES.stream()
                  .flatMap(village -> Levels.of(village).stream())
                  .toList()));

  private final List<History> finals = new ArrayList<>();
  private final Map<LocalDate, List<History>> known = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Tally> days = new ArrayList<>();
  private final List<Tally> months = new ArrayList<>();

  @Property(tries = 150, seed = "55028")
  void everyAreaIsCountedByMonthsAndDaysAsByARecount(
      @ForAll("enrollments") List<Histories.Told> enrollments, @ForAll("days") int day) {
    deliver(enrollments);
    LocalDate on = FIRST.plusDays(day);

    for (String area : AREAS) {
      long recount =
          finals.stream().filter(h -> Histories.stood(h, Account.RECIPIENT, area, on)).count();
      assertThat(count(area, on)).as("%s on %s", area, on).isEqualTo(recount);
    }
  }

  @Property(tries = 150, seed = "55028")
  void everyBridgeBalancesAndChildrenSumToTheirParent(
      @ForAll("enrollments") List<Histories.Told> enrollments,
      @ForAll("days") int a,
      @ForAll("days") int b) {
    deliver(enrollments);
    LocalDate from = FIRST.plusDays(Math.min(a, b));
    LocalDate to = FIRST.plusDays(Math.max(a, b));

    for (String area : AREAS) {
      long moved =
          dailyOf(area)
              .filter(t -> t.effectiveOn().isAfter(from) && !t.effectiveOn().isAfter(to))
              .mapToLong(Tally::count)
              .sum();
      assertThat(count(area, from) + moved).as("bridge of %s", area).isEqualTo(count(area, to));

      List<String> below = AREAS.stream().filter(c -> area.equals(Levels.above(c))).toList();
      if (!below.isEmpty()) {
        assertThat(below.stream().mapToLong(child -> count(child, to)).sum())
            .as("below %s", area)
            .isEqualTo(count(area, to));
      }
    }
  }

  @Property(tries = 150, seed = "55028")
  void whatWasKnownOnADayIsARecountOfWhatHadBeenToldByThen(
      @ForAll("enrollments") List<Histories.Told> enrollments, @ForAll("days") int day) {
    deliver(enrollments);
    LocalDate on = FIRST.plusDays(day);

    known.forEach(
        (recorded, told) -> {
          for (String area : AREAS) {
            long recount =
                told.stream().filter(h -> Histories.stood(h, Account.RECIPIENT, area, on)).count();
            assertThat(
                    dailyOf(area)
                        .filter(t -> !t.effectiveOn().isAfter(on))
                        .filter(t -> !t.recordedOn().isAfter(recorded))
                        .mapToLong(Tally::count)
                        .sum())
                .as("%s on %s as known on %s", area, on, recorded)
                .isEqualTo(recount);
          }
        });
  }

  /** Each delivery is a batch of its own, recorded on a day of its own. */
  private void deliver(List<Histories.Told> enrollments) {
    finals.clear();
    known.clear();
    lines.clear();
    days.clear();
    months.clear();
    for (int i = 0; i < enrollments.size(); i++) {
      Held held = held(i);
      History end =
          enrollments
              .get(i)
              .deliver(
                  (posted, delivery) ->
                      post(
                          posted.stream()
                              .map(m -> Line.of(held, m, FIRST.plusDays(delivery)))
                              .toList()));
      finals.add(end);
    }
    for (int day = 0; day < 14; day += 3) {
      known.put(FIRST.plusDays(day), heldAfter(enrollments, day));
    }
  }

  private void post(List<Line> batch) {
    lines.addAll(batch);
    days.addAll(Tally.byDay(batch));
    months.addAll(Tally.byMonth(batch));
  }

  private static List<History> heldAfter(List<Histories.Told> enrollments, int delivery) {
    return enrollments.stream()
        .map(
            told ->
                new Histories.Told(
                    told.versions(),
                    told.deliveries().subList(0, Math.min(delivery + 1, told.deliveries().size()))))
        .map(told -> told.deliver((posted, at) -> {}))
        .toList();
  }

  /** As the reports read it: the months before, and the days of the month that is not over. */
  private long count(String area, LocalDate on) {
    LocalDate open = on.plusDays(1).withDayOfMonth(1);
    long before =
        months.stream()
            .filter(t -> t.areaCode().equals(area) && isRecipient(t.account()))
            .filter(t -> t.effectiveOn().isBefore(open))
            .mapToLong(Tally::count)
            .sum();
    long since =
        dailyOf(area)
            .filter(t -> !t.effectiveOn().isBefore(open) && !t.effectiveOn().isAfter(on))
            .mapToLong(Tally::count)
            .sum();
    return before + since;
  }

  /** A village has no tally by day; its lines are read. */
  private Stream<Tally> dailyOf(String area) {
    if (area.length() <= "35.22.15".length()) {
      return days.stream().filter(t -> t.areaCode().equals(area) && isRecipient(t.account()));
    }
    return lines.stream()
        .filter(line -> line.areaCode().equals(area) && isRecipient(line.account()))
        .map(
            line ->
                new Tally(
                    line.account(),
                    area,
                    line.item(),
                    line.effectiveOn(),
                    line.cause(),
                    line.recordedOn(),
                    Levels.above(area),
                    line.delta()));
  }

  private static boolean isRecipient(String account) {
    return account.equals(Account.RECIPIENT.name());
  }

  private static Held held(int number) {
    return new Held(
        Told.id("enrollment " + number),
        0,
        Told.id("family " + number),
        "PKH",
        Histories.VILLAGES.getFirst(),
        null,
        null,
        List.of(),
        null);
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(-2, 70);
  }

  @Provide
  Arbitrary<List<Histories.Told>> enrollments() {
    return Histories.enrollments();
  }
}
