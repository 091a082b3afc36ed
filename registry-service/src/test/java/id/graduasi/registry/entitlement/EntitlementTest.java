package id.graduasi.registry.entitlement;

import static id.graduasi.registry.entitlement.Household.DAY;
import static id.graduasi.registry.entitlement.Household.adult;
import static id.graduasi.registry.entitlement.Household.child;
import static id.graduasi.registry.entitlement.Household.family;
import static id.graduasi.registry.entitlement.Household.pkh;
import static id.graduasi.registry.entitlement.Household.pregnant;
import static id.graduasi.registry.entitlement.Household.pupil;
import static id.graduasi.registry.entitlement.Household.severelyDisabled;
import static id.graduasi.registry.entitlement.Reason.COMPONENT_FULL;
import static id.graduasi.registry.entitlement.Reason.COUNTED;
import static id.graduasi.registry.entitlement.Reason.COUNTED_UNDER_ANOTHER;
import static id.graduasi.registry.entitlement.Reason.FAMILY_FULL;
import static id.graduasi.registry.entitlement.Reason.GROUP_FULL;
import static id.graduasi.registry.entitlement.Reason.NO_COMPONENT;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.platform.web.Language;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.SchoolLevel;
import id.graduasi.registry.programme.CountOrder;
import id.graduasi.registry.programme.Programme;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntitlementTest {

  /** Pregnant + two under-sixes + SD + SMP: the four highest, 750 + 750 + 750 + 375 thousand. */
  @Test
  void theFourHighestOfAFamilyMakeAQuarterOf2625000() {
    FamilyState family =
        family(
            pupil(9, SchoolLevel.SD), child(2), pregnant(), pupil(13, SchoolLevel.SMP), child(4));
    Entitlement entitlement = Entitlement.of(pkh(), family, DAY);

    assertThat(reasons(entitlement))
        .containsExactly(GROUP_FULL, COUNTED, COUNTED, COUNTED, COUNTED);
    assertThat(entitlement.amountPerYear()).isEqualTo(10_500_000);
    assertThat(StageAmount.of(pkh().paymentStages(), entitlement.amountPerYear(), 2026))
        .extracting(StageAmount::amount)
        .containsExactly(2_625_000L, 2_625_000L, 2_625_000L, 2_625_000L);
    assertThat(entitlement.entitled()).isTrue();
  }

  @Test
  void aThirdUnderSixFindsThePlacesTaken() {
    Entitlement entitlement = Entitlement.of(pkh(), family(child(1), child(3), child(5)), DAY);

    assertThat(reasons(entitlement)).containsExactly(COMPONENT_FULL, COUNTED, COUNTED);
    assertThat(entitlement.amountPerYear()).isEqualTo(6_000_000);
  }

  @Test
  void aPersonWhosePlaceIsTakenCountsUnderTheNextComponent() {
    Entitlement entitlement =
        Entitlement.of(pkh(), family(child(1), child(3), severelyDisabled(5)), DAY);

    assertThat(reasons(entitlement)).containsExactly(COUNTED, COUNTED, COUNTED_UNDER_ANOTHER);
    assertThat(entitlement.amountPerYear()).isEqualTo(8_400_000);
    assertThat(entitlement.lines().get(2).why().in(Language.EN))
        .isEqualTo("Counts as SEVERE_DISABILITY; the places for EARLY_CHILDHOOD are taken.");
  }

  @Test
  void aFourthChildAndAFifthPersonFindThePlacesTaken() {
    Entitlement children =
        Entitlement.of(
            pkh(),
            family(
                pupil(8, SchoolLevel.SD),
                pupil(12, SchoolLevel.SD),
                pupil(14, SchoolLevel.SMP),
                pupil(17, SchoolLevel.SMA)),
            DAY);
    Entitlement people =
        Entitlement.of(pkh(), family(adult(70), adult(71), adult(72), adult(73), adult(40)), DAY);

    assertThat(reasons(children)).containsExactly(GROUP_FULL, COUNTED, COUNTED, COUNTED);
    assertThat(children.amountPerYear()).isEqualTo(4_400_000);
    assertThat(reasons(people)).containsExactly(COUNTED, COUNTED, COUNTED, COUNTED, NO_COMPONENT);
    assertThat(
            reasons(
                Entitlement.of(
                    pkh(), family(adult(70), adult(71), adult(72), adult(73), adult(74)), DAY)))
        .containsExactly(FAMILY_FULL, COUNTED, COUNTED, COUNTED, COUNTED);
  }

  @Test
  void anotherOrderIsASettingOfTheTerm() {
    FamilyState family =
        family(
            adult(65),
            pupil(18, SchoolLevel.SMA),
            pupil(15, SchoolLevel.SMP),
            pupil(9, SchoolLevel.SD),
            child(3));

    assertThat(Entitlement.of(pkh(), family, DAY).amountPerYear()).isEqualTo(8_900_000);
    assertThat(Entitlement.of(pkh(CountOrder.OLDEST_FIRST), family, DAY).amountPerYear())
        .isEqualTo(6_800_000);
    assertThat(Entitlement.of(pkh(CountOrder.YOUNGEST_FIRST), family, DAY).amountPerYear())
        .isEqualTo(7_800_000);
  }

  @Test
  void agesAreInclusiveAndThoseOfTheDay() {
    FamilyState family = family(child(6), adult(59));

    assertThat(reasons(Entitlement.of(pkh(), family, DAY))).containsExactly(COUNTED, NO_COMPONENT);
    assertThat(reasons(Entitlement.of(pkh(), family, DAY.plusYears(1))))
        .containsExactly(NO_COMPONENT, COUNTED);
    assertThat(reasons(Entitlement.of(pkh(), family, DAY.minusYears(7))))
        .containsExactly(NO_COMPONENT, NO_COMPONENT);
  }

  @Test
  void whatAPersonDoesNotMeetIsSaidForEachComponent() {
    Entitlement entitlement = Entitlement.of(pkh(), family(pupil(12, SchoolLevel.SD)), DAY);

    assertThat(entitlement.lines().getFirst().checks())
        .containsEntry("ELEMENTARY", java.util.Set.of())
        .containsEntry("JUNIOR_HIGH", java.util.Set.of(Unmet.SCHOOL_LEVEL))
        .containsEntry("EARLY_CHILDHOOD", java.util.Set.of(Unmet.AGE))
        .containsEntry("PREGNANT_OR_POSTPARTUM", java.util.Set.of(Unmet.PREGNANCY))
        .containsEntry("SEVERE_DISABILITY", java.util.Set.of(Unmet.DISABILITY));
  }

  @Test
  void theGateAsksForADecileInRange() {
    assertThat(gate(family(4, List.of(child(3))))).isEqualTo(Reason.GATE_PASSED);
    assertThat(gate(family(5, List.of(child(3))))).isEqualTo(Reason.DECILE_OUT_OF_RANGE);
    assertThat(gate(family(null, List.of(child(3))))).isEqualTo(Reason.DECILE_UNKNOWN);
    assertThat(Entitlement.of(pkh(), family(5, List.of(child(3))), DAY).entitled()).isFalse();
    assertThat(Entitlement.of(pkh(), family(4, List.of(adult(40))), DAY).entitled()).isFalse();
  }

  @Test
  void whatIsLeftOverIsPaidAtTheLastStage() {
    List<Programme.PaymentStage> stages =
        List.of(
            new Programme.PaymentStage(1, "01-01"),
            new Programme.PaymentStage(2, "05-01"),
            new Programme.PaymentStage(3, "09-01"));

    assertThat(StageAmount.of(stages, 1_000_000, 2026))
        .extracting(StageAmount::amount)
        .containsExactly(333_333L, 333_333L, 333_334L);
    assertThat(StageAmount.of(List.of(), 1_000_000, 2026)).isEmpty();
  }

  private static Reason gate(FamilyState family) {
    return Entitlement.of(pkh(), family, DAY).gate().reason();
  }

  private static List<Reason> reasons(Entitlement entitlement) {
    return entitlement.lines().stream().map(line -> line.why().reason()).toList();
  }
}
