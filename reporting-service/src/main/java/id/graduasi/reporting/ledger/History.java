package id.graduasi.reporting.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All periods of one enrollment, in order.
 *
 * @throws IllegalArgumentException when a period begins before the one it follows
 */
public record History(List<Period> periods) {

  /** An enrollment nothing is known of yet. */
  public static final History NONE = new History(List.of());

  public History {
    periods = List.copyOf(periods);
    for (int i = 1; i < periods.size(); i++) {
      if (periods.get(i).from().isBefore(periods.get(i - 1).from())) {
        throw new IllegalArgumentException("period " + i + " begins before the one it follows");
      }
    }
  }

  /** What has to be posted when {@code held} is posted already and this history has become true. */
  public List<Movement> posting(History held) {
    Map<Movement, Integer> net = new LinkedHashMap<>();
    held.movements().forEach(m -> net.merge(m.withDelta(0), -m.delta(), Integer::sum));
    movements().forEach(m -> net.merge(m.withDelta(0), m.delta(), Integer::sum));
    return net.entrySet().stream()
        .filter(line -> line.getValue() != 0)
        .map(line -> line.getKey().withDelta(line.getValue()))
        .toList();
  }

  /** Every movement these periods mean, in order, for each account. */
  public List<Movement> movements() {
    List<Movement> movements = new ArrayList<>();
    for (Account account : Account.values()) {
      walk(account, movements);
    }
    return movements;
  }

  private void walk(Account account, List<Movement> movements) {
    boolean before = false;
    @Nullable Period held = null;
    for (Period period : settled(account)) {
      boolean holds = account.holds(period.status());
      if (holds && held == null) {
        movements.add(line(account, period, account.entering(before), 1));
      } else if (holds && !held.villageCode().equals(period.villageCode())) {
        movements.addAll(move(account, held.villageCode(), period));
      } else if (!holds && held != null) {
        Period last = held;
        movements.add(
            new Movement(
                account, period.from(), last.villageCode(), null, account.leaving(period), -1));
      }
      before |= holds;
      held = holds ? period : null;
    }
  }

  /**
   * Without the villages a family only passed through: several moves on one day are one move, from
   * where it was to where it stayed.
   */
  private List<Period> settled(Account account) {
    List<Period> settled = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      Period period = periods.get(i);
      boolean passedThrough =
          !settled.isEmpty()
              && i + 1 < periods.size()
              && periods.get(i + 1).from().equals(period.from())
              && account.holds(settled.getLast().status())
              && account.holds(period.status())
              && account.holds(periods.get(i + 1).status());
      if (!passedThrough) {
        settled.add(period);
      }
    }
    return settled;
  }

  private static Movement line(Account account, Period period, Cause cause, int delta) {
    return new Movement(account, period.from(), period.villageCode(), null, cause, delta);
  }

  private static List<Movement> move(Account account, String from, Period period) {
    String to = period.villageCode();
    return List.of(
        new Movement(account, period.from(), from, to, Cause.movedAway(period.reason()), -1),
        new Movement(account, period.from(), to, from, Cause.movedHere(period.reason()), 1));
  }
}
