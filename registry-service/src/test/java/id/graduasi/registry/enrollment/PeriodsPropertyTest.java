package id.graduasi.registry.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.graduasi.platform.web.Refused;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.MoveReason;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is tried with an enrollment, its periods stay one line without a gap. */
class PeriodsPropertyTest {

  @Property
  void periodsNeverOverlapAndLeaveNoGap(@ForAll("attempts") List<Attempt> attempts) {
    EnrollmentState state = Samples.active();
    for (Attempt attempt : attempts) {
      EnrollmentState before = state;
      try {
        state = attempt.on(state);
      } catch (Refused refused) {
        assertThat(state).isEqualTo(before);
        continue;
      }
      assertThat(state.version()).isBetween(before.version(), before.version() + 1);
      check(state);
    }
  }

  private static void check(EnrollmentState state) {
    List<Period> periods = state.periods();
    assertThat(periods.getFirst().from()).isEqualTo(state.startedOn());
    assertThat(periods.getLast().to()).isNull();
    assertThat(periods.getLast().status()).isEqualTo(state.status());
    assertThat(periods.getLast().from()).isEqualTo(state.effectiveOn());
    assertThat(periods.getLast().villageCode()).isEqualTo(state.areaCode());
    assertThat(state.status() == EnrollmentStatus.ACTIVE || state.reason() != null).isTrue();
    assertThat(state.running())
        .isEqualTo(
            ReviewDay.of(
                    state, List.of(), Samples.FIVE_YEARS, Samples.family(), state.effectiveOn())
                != null);
    for (int i = 1; i < periods.size(); i++) {
      assertThat(periods.get(i - 1).to()).isEqualTo(periods.get(i).from());
      assertThat(periods.get(i).from()).isAfterOrEqualTo(periods.get(i - 1).from());
    }
  }

  @Example
  void aListWithAGapIsNone() {
    LocalDate day = Samples.START;
    Period first = new Period(EnrollmentStatus.ACTIVE, day, day.plusDays(3), null, "35.22.15.1001");
    Period late =
        new Period(EnrollmentStatus.ENDED, day.plusDays(4), null, "DIED", "35.22.15.1001");

    assertThatIllegalArgumentException().isThrownBy(() -> new Periods(List.of(first, late)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Periods(List.of(first)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Periods(List.of()));
  }

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    Arbitrary<Integer> days = Arbitraries.integers().between(-30, 900);
    return Combinators.combine(Arbitraries.of(Attempt.What.values()), days)
        .as((what, day) -> new Attempt(what, Samples.START.plusDays(day)))
        .list()
        .ofMaxSize(12);
  }

  /** One try to change an enrollment. */
  record Attempt(What what, LocalDate day) {

    /** What is tried. */
    enum What {
      SUSPEND,
      REINSTATE,
      TERMINATE,
      MOVE,
      CORRECT
    }

    EnrollmentState on(EnrollmentState held) {
      FamilyState here = Samples.family(held.areaCode(), Samples.FACILITATOR, 2);
      Decision decision = new Decision("OTHER", day, null, null);
      return switch (what) {
        case SUSPEND -> EnrollmentRules.suspend(held, here, decision).after();
        case REINSTATE -> EnrollmentRules.reinstate(held, here, decision).after();
        case TERMINATE -> EnrollmentRules.terminate(held, here, decision).after();
        case CORRECT -> EnrollmentRules.correctStart(held, here, day).after();
        case MOVE -> {
          String village =
              held.areaCode().equals(Samples.VILLAGE) ? Samples.OTHER_VILLAGE : Samples.VILLAGE;
          yield EnrollmentRules.follow(
                  held,
                  Samples.family(village, Samples.FACILITATOR, 2),
                  day,
                  "changed",
                  MoveReason.AREA)
              .orElseThrow()
              .after();
        }
      };
    }
  }
}
