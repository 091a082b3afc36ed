package id.graduasi.registry.enrollment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The periods of one enrollment: in order, each beginning on the day the one before it ends, the
 * last one open. A change on the day of the change before it leaves a period of no day.
 *
 * @throws IllegalArgumentException for a list that is none of this
 */
record Periods(List<Period> list) {

  Periods {
    list = List.copyOf(list);
    if (list.isEmpty()) {
      throw new IllegalArgumentException("an enrollment has a period");
    }
    for (int i = 0; i < list.size(); i++) {
      LocalDate next = i + 1 < list.size() ? list.get(i + 1).from() : null;
      LocalDate to = list.get(i).to();
      if (next == null ? to != null : !next.equals(to) || next.isBefore(list.get(i).from())) {
        throw new IllegalArgumentException("period " + i + " does not lead to the next");
      }
    }
  }

  static Periods from(Period first) {
    return new Periods(List.of(first));
  }

  Period first() {
    return list.getFirst();
  }

  Period last() {
    return list.getLast();
  }

  /** With one more, on whose first day the last one ends. */
  Periods then(Period next) {
    List<Period> longer = new ArrayList<>(list.subList(0, list.size() - 1));
    longer.add(last().until(next.from()));
    longer.add(next);
    return new Periods(longer);
  }

  /** The same with another first day. */
  Periods startingOn(LocalDate day) {
    Period first = first();
    List<Period> put = new ArrayList<>(list);
    put.set(0, new Period(first.status(), day, first.to(), first.reason(), first.villageCode()));
    return new Periods(put);
  }
}
