package id.graduasi.reporting.ledger;

import static id.graduasi.reporting.ledger.Account.RECIPIENT;
import static id.graduasi.reporting.ledger.Account.SUSPENDED;
import static id.graduasi.reporting.ledger.Status.ACTIVE;
import static id.graduasi.reporting.ledger.Status.ENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final String SUGIHWARAS = "35.22.15.1001";
  private static final String BALEN = "35.22.16.2003";
  private static final String LAMONGAN = "35.24.01.2001";
  private static final LocalDate START = LocalDate.of(2022, 1, 10);
  private static final LocalDate LATER = LocalDate.of(2025, 4, 1);

  @Test
  void aStartedEnrollmentIsNew() {
    assertThat(history(active(START, SUGIHWARAS)).movements())
        .containsExactly(line(START, SUGIHWARAS, "NEW", 1));
  }

  @Test
  void aProposalCountsOnlyFromItsActivation() {
    History proposed = history(new Period(Status.PROPOSED, START, null, BALEN));
    History withdrawn =
        history(
            new Period(Status.PROPOSED, START, null, BALEN), ended(LATER, "NOT_ACCEPTED", BALEN));

    assertThat(proposed.movements()).isEmpty();
    assertThat(withdrawn.posting(proposed)).isEmpty();
    assertThat(history(active(LATER, BALEN)).posting(proposed))
        .containsExactly(line(LATER, BALEN, "NEW", 1));
  }

  @Test
  void anEndIsPostedUnderItsOwnName() {
    assertThat(
            history(active(START, SUGIHWARAS), ended(LATER, "INDEPENDENT", SUGIHWARAS)).movements())
        .containsExactly(
            line(START, SUGIHWARAS, "NEW", 1), line(LATER, SUGIHWARAS, "INDEPENDENT", -1));
  }

  @Test
  void anEndWithoutAReasonIsOther() {
    assertThat(history(active(START, BALEN), ended(LATER, null, BALEN)).movements())
        .contains(line(LATER, BALEN, "OTHER", -1));
  }

  @Test
  void anEndOnTheDayOfTheStartIsStillSeen() {
    assertThat(history(active(START, BALEN), ended(START, "INDEPENDENT", BALEN)).movements())
        .containsExactly(line(START, BALEN, "NEW", 1), line(START, BALEN, "INDEPENDENT", -1));
  }

  @Test
  void suspensionMovesNothingButTheAccountOfTheSuspended() {
    History history =
        history(
            active(START, BALEN),
            new Period(Status.SUSPENDED, LATER, "UNMATCHED", BALEN),
            active(LATER.plusDays(9), BALEN));

    assertThat(history.movements())
        .containsExactly(
            line(START, BALEN, "NEW", 1),
            suspended(LATER, BALEN, "SUSPENDED", 1),
            suspended(LATER.plusDays(9), BALEN, "RESUMED", -1));
  }

  @Test
  void aReversedEndIsReinstated() {
    assertThat(
            history(active(START, BALEN), ended(LATER, "DIED", BALEN), active(LATER, BALEN))
                .movements())
        .containsExactly(
            line(START, BALEN, "NEW", 1),
            line(LATER, BALEN, "DIED", -1),
            line(LATER, BALEN, "REINSTATED", 1));
  }

  @Test
  void aMoveIsTwoLinesThatNameEachOther() {
    assertThat(history(active(START, BALEN), active(LATER, LAMONGAN)).movements())
        .containsExactly(
            line(START, BALEN, "NEW", 1),
            new Movement(RECIPIENT, LATER, BALEN, LAMONGAN, Cause.AREA_OUT, -1),
            new Movement(RECIPIENT, LATER, LAMONGAN, BALEN, Cause.AREA_IN, 1));
  }

  @Test
  void aNewVillageCodeIsARegionChangeOnBothSides() {
    assertThat(
            history(
                    active(START, BALEN),
                    new Period(ACTIVE, LATER, "REGION_CHANGE", "35.22.16.2004"))
                .movements())
        .extracting(Movement::cause)
        .containsExactly(Cause.NEW, Cause.REGION_CHANGE, Cause.REGION_CHANGE);
  }

  @Test
  void twoMovesOnOneDayAreOne() {
    History there =
        history(active(START, BALEN), active(LATER, SUGIHWARAS), active(LATER, LAMONGAN));
    History andBack =
        history(active(START, BALEN), active(LATER, SUGIHWARAS), active(LATER, BALEN));

    assertThat(there.movements())
        .isEqualTo(history(active(START, BALEN), active(LATER, LAMONGAN)).movements());
    assertThat(andBack.movements()).isEqualTo(history(active(START, BALEN)).movements());
  }

  @Test
  void aCorrectionTakesTheWrongLineBackAndPostsTheRightOne() {
    History wrong = history(active(START, BALEN), ended(LATER, "NATURAL", BALEN));
    History right = history(active(START, BALEN), ended(LATER, "INDEPENDENT", BALEN));

    assertThat(right.posting(wrong))
        .containsExactly(line(LATER, BALEN, "NATURAL", 1), line(LATER, BALEN, "INDEPENDENT", -1));
    assertThat(right.posting(right)).isEmpty();
  }

  @Test
  void periodsOutOfOrderAreNoHistory() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history(active(LATER, BALEN), active(START, BALEN)));
  }

  @Test
  void anAreaThatHoldsBothEndsOfAMoveDoesNotFeelIt() {
    assertThat(Levels.touched(SUGIHWARAS, null))
        .containsExactly("*", "35", "35.22", "35.22.15", SUGIHWARAS);
    assertThat(Levels.touched(SUGIHWARAS, BALEN)).containsExactly("35.22.15", SUGIHWARAS);
    assertThat(Levels.touched(SUGIHWARAS, LAMONGAN))
        .containsExactly("35.22", "35.22.15", SUGIHWARAS);
    assertThat(Levels.above("35.22")).isEqualTo("35");
    assertThat(Levels.above("35")).isEqualTo("*");
    assertThat(Levels.above("*")).isNull();
  }

  private static History history(Period... periods) {
    return new History(List.of(periods));
  }

  private static Period active(LocalDate from, String village) {
    return new Period(ACTIVE, from, null, village);
  }

  private static Period ended(LocalDate from, @Nullable String reason, String village) {
    return new Period(ENDED, from, reason, village);
  }

  private static Movement line(LocalDate on, String village, String cause, int delta) {
    return new Movement(RECIPIENT, on, village, null, new Cause(cause), delta);
  }

  private static Movement suspended(LocalDate on, String village, String cause, int delta) {
    return new Movement(SUSPENDED, on, village, null, new Cause(cause), delta);
  }
}
