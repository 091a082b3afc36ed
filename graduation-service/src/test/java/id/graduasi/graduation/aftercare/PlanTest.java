package id.graduasi.graduation.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.graduation.cases.CaseKind;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static final LocalDate EFFECTIVE = LocalDate.of(2026, 4, 1);

  @Test
  void threeVisitsInTwelveMonthsEachHaveFourMonths() {
    assertThat(Plan.of(config(3, 12, 4), CaseKind.INDEPENDENT).from(EFFECTIVE))
        .containsExactly(
            window(1, "2026-04-01", "2026-08-01"),
            window(2, "2026-08-01", "2026-12-01"),
            window(3, "2026-12-01", "2027-04-01"));
  }

  @Test
  void penaIsAccompaniedAtLeastItsOwnMonthsEvenWhereOthersAreNot() {
    assertThat(Plan.of(config(1, 2, 4), CaseKind.PENA).from(EFFECTIVE))
        .containsExactly(window(1, "2026-04-01", "2026-08-01"));
    assertThat(Plan.of(config(1, 2, 4), CaseKind.PPSE).from(EFFECTIVE))
        .containsExactly(window(1, "2026-04-01", "2026-06-01"));
  }

  @Property(tries = 100)
  void windowsFollowEachOtherAndEndWithTheMonths(
      @ForAll @IntRange(min = 1, max = 12) int visits,
      @ForAll @IntRange(min = 1, max = 36) int months) {
    List<Plan.Window> windows = new Plan(visits, months).from(EFFECTIVE);

    assertThat(windows).hasSize(visits);
    assertThat(windows.getFirst().opensOn()).isEqualTo(EFFECTIVE);
    assertThat(windows.getLast().dueOn()).isEqualTo(EFFECTIVE.plusMonths(months));
    for (int i = 1; i < windows.size(); i++) {
      assertThat(windows.get(i).opensOn()).isEqualTo(windows.get(i - 1).dueOn());
      assertThat(windows.get(i).dueOn()).isAfter(windows.get(i).opensOn());
    }
  }

  private static Plan.Window window(int number, String opensOn, String dueOn) {
    return new Plan.Window(number, LocalDate.parse(opensOn), LocalDate.parse(dueOn));
  }

  private static AftercareConfig config(int visits, int months, int penaMonths) {
    return new AftercareConfig() {
      @Override
      public int visits() {
        return visits;
      }

      @Override
      public int months() {
        return months;
      }

      @Override
      public int penaMonths() {
        return penaMonths;
      }
    };
  }
}
