package id.graduasi.graduation.aftercare;

import id.graduasi.graduation.cases.CaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The plan of one case: the months after its effective day, cut into as many windows as there are
 * visits; each visit is due within its window.
 */
record Plan(int visits, int months) {

  private static final int DAYS_OF_A_MONTH = 30;

  Plan {
    if (visits < 1 || months < 1) {
      throw new IllegalArgumentException("after-care is at least one visit in one month");
    }
  }

  /** One planned visit: from the first to the last day on which it is due. */
  record Window(int number, LocalDate opensOn, LocalDate dueOn) {}

  /** What is configured, for a kind of case. */
  static Plan of(AftercareConfig config, CaseKind kind) {
    int months =
        kind == CaseKind.PENA ? Math.max(config.months(), config.penaMonths()) : config.months();
    return new Plan(config.visits(), months);
  }

  List<Window> from(LocalDate effectiveOn) {
    return IntStream.rangeClosed(1, visits)
        .mapToObj(
            number -> new Window(number, edge(effectiveOn, number - 1), edge(effectiveOn, number)))
        .toList();
  }

  /** Where a window ends: whole months, and days for the rest. */
  private LocalDate edge(LocalDate effectiveOn, int windows) {
    int parts = months * windows;
    return effectiveOn
        .plusMonths(parts / visits)
        .plusDays((long) (parts % visits) * DAYS_OF_A_MONTH / visits);
  }
}
