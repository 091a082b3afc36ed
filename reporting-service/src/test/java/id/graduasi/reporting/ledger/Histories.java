package id.graduasi.reporting.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random lives of enrollments: starts, ends, moves, corrections and merges, however delivered. */
public final class Histories {

  public static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  public static final List<String> VILLAGES =
      List.of("35.22.15.1001", "35.22.15.1002", "35.22.16.2003", "35.24.01.2001", "63.01.01.1001");

  private Histories() {}

  /** One enrollment: its true versions, and the order in which they were delivered. */
  public record Told(List<History> versions, List<Integer> deliveries) {

    /**
     * The feed's rule in one line: a version not above the one held changes nothing.
     *
     * @param posted takes what is posted, and which delivery it came with
     * @return what is held in the end
     */
    public History deliver(BiConsumer<List<Movement>, Integer> posted) {
      History held = History.NONE;
      int heldVersion = 0;
      for (int i = 0; i < deliveries.size(); i++) {
        int version = deliveries.get(i);
        if (version > heldVersion) {
          History now = versions.get(version - 1);
          posted.accept(now.posting(held), i);
          held = now;
          heldVersion = version;
        }
      }
      return held;
    }
  }

  /** Whether an enrollment stood in an account and an area on a day, by its periods alone. */
  public static boolean stood(History history, Account account, String area, LocalDate on) {
    return history.periods().stream()
        .filter(p -> !p.from().isAfter(on))
        .reduce((earlier, later) -> later)
        .filter(p -> account.holds(p.status()))
        .filter(p -> Levels.of(p.villageCode()).contains(area))
        .isPresent();
  }

  /** Up to six enrollments; families merge where one ends as a DUPLICATE of another. */
  public static Arbitrary<List<Told>> enrollments() {
    return told().list().ofMinSize(1).ofMaxSize(6);
  }

  /** Versions grow by a period or correct one; deliveries repeat, skip and swap them. */
  private static Arbitrary<Told> told() {
    Arbitrary<List<Change>> changes = change().list().ofMinSize(1).ofMaxSize(8);
    Arbitrary<List<Integer>> order =
        Arbitraries.integers().between(1, 8).list().ofMinSize(0).ofMaxSize(14);
    return Combinators.combine(changes, order)
        .as(
            (all, deliveries) -> {
              List<History> versions = versions(all);
              List<Integer> valid =
                  new ArrayList<>(deliveries.stream().filter(v -> v <= versions.size()).toList());
              return new Told(versions, valid);
            });
  }

  private record Change(Status status, int days, String village, String reason, boolean corrects) {}

  private static Arbitrary<Change> change() {
    return Arbitraries.of(Status.ACTIVE, Status.ACTIVE, Status.SUSPENDED, Status.ENDED)
        .flatMap(
            status ->
                Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(VILLAGES),
                        reasons(status),
                        Arbitraries.of(false, false, true))
                    .as(
                        (days, v, reason, corrects) ->
                            new Change(status, days, v, reason, corrects)));
  }

  private static Arbitrary<String> reasons(Status status) {
    return status == Status.ENDED
        ? Arbitraries.of("INDEPENDENT", "NATURAL", "DUPLICATE")
        : Arbitraries.of("AREA", "REGION_CHANGE", "DUPLICATE", "REINSTATED");
  }

  private static List<History> versions(List<Change> changes) {
    List<History> versions = new ArrayList<>();
    List<Period> periods = new ArrayList<>();
    for (Change change : changes) {
      LocalDate last = periods.isEmpty() ? FIRST : periods.getLast().from();
      if (change.corrects() && !periods.isEmpty()) {
        periods.removeLast();
        last = periods.isEmpty() ? FIRST : periods.getLast().from();
      }
      periods.add(
          new Period(
              change.status(), last.plusDays(change.days()), change.reason(), change.village()));
      versions.add(new History(periods));
    }
    return versions;
  }
}
