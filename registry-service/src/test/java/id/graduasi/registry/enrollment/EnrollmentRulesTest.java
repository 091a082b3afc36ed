package id.graduasi.registry.enrollment;

import static id.graduasi.registry.enrollment.Samples.OTHER_VILLAGE;
import static id.graduasi.registry.enrollment.Samples.START;
import static id.graduasi.registry.enrollment.Samples.VILLAGE;
import static id.graduasi.registry.enrollment.Samples.active;
import static id.graduasi.registry.enrollment.Samples.ended;
import static id.graduasi.registry.enrollment.Samples.family;
import static id.graduasi.registry.enrollment.Samples.on;
import static id.graduasi.registry.enrollment.Samples.suspended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.graduasi.platform.web.Refused;
import id.graduasi.registry.enrollment.EnrollmentChange.Happened;
import id.graduasi.registry.family.MoveReason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EnrollmentRulesTest {

  @Test
  void anEnrollmentStartsActiveAndIsReviewedAfterFiveYears() {
    EnrollmentState started = active();

    assertThat(started.status()).isEqualTo(EnrollmentStatus.ACTIVE);
    assertThat(started.version()).isEqualTo(1);
    assertThat(started.decile()).isEqualTo(2);
    assertThat(started.periods())
        .containsExactly(new Period(EnrollmentStatus.ACTIVE, START, null, null, VILLAGE));
  }

  @Test
  void aSuspensionClosesThePeriodBeforeItAndStillCounts() {
    EnrollmentChange change =
        EnrollmentRules.suspend(
            active(), family(VILLAGE, null, 6), on("2026-04-01", "DECILE_OUT_OF_RANGE"));

    assertThat(change.happened()).isEqualTo(Happened.SUSPENDED);
    assertThat(change.after().running()).isTrue();
    assertThat(change.after().reason()).isEqualTo("DECILE_OUT_OF_RANGE");
    assertThat(change.after().decile()).isEqualTo(6);
    assertThat(change.after().effectiveOn()).isEqualTo("2026-04-01");
    assertThat(change.after().periods())
        .extracting(Period::status, Period::from, Period::to)
        .containsExactly(
            tuple(EnrollmentStatus.ACTIVE, START, LocalDate.parse("2026-04-01")),
            tuple(EnrollmentStatus.SUSPENDED, LocalDate.parse("2026-04-01"), null));
  }

  @Test
  void aLiftedSuspensionNeedsNoReasonAndAReversedEndSaysSo() {
    EnrollmentState lifted =
        EnrollmentRules.reinstate(suspended(), family(), on("2026-05-01", null)).after();
    EnrollmentState reversed =
        EnrollmentRules.reinstate(ended(), family(), on("2026-05-01", null)).after();

    assertThat(lifted.reason()).isNull();
    assertThat(reversed.reason()).isEqualTo("REINSTATED");
    assertThat(reversed.current().reason()).isEqualTo("REINSTATED");
    assertThat(reversed.status()).isEqualTo(EnrollmentStatus.ACTIVE);
  }

  @Test
  void aProposalDoesNotCountUntilItIsActivated() {
    EnrollmentState proposed = proposed();
    EnrollmentState activated =
        EnrollmentRules.activate(proposed, family(), LocalDate.parse("2026-09-01"), null).after();

    assertThat(proposed.running()).isFalse();
    assertThat(proposed.open()).isTrue();
    assertThat(activated.status()).isEqualTo(EnrollmentStatus.ACTIVE);
    assertThat(activated.startedOn()).isEqualTo("2026-09-01");
    assertThat(activated.causeId()).isEqualTo(Samples.CASE);
    assertThat(activated.version()).isEqualTo(2);
    assertThat(activated.periods())
        .extracting(Period::status, Period::from)
        .containsExactly(tuple(EnrollmentStatus.ACTIVE, LocalDate.parse("2026-09-01")));
    refused(
        EnrollmentProblem.ENROLLMENT_NOT_PROPOSED,
        () -> EnrollmentRules.activate(activated, family(), START, null));
  }

  @Test
  void aProposalThatCameToNothingIsNeitherReinstatedNorInTheWay() {
    EnrollmentState withdrawn =
        EnrollmentRules.terminate(proposed(), family(), on("2026-10-20", "NOT_ACCEPTED")).after();

    assertThat(withdrawn.status()).isEqualTo(EnrollmentStatus.ENDED);
    assertThat(EnrollmentRules.overlaps(LocalDate.parse("2026-10-05"), List.of(withdrawn)))
        .isFalse();
    refused(
        EnrollmentProblem.ENROLLMENT_NOT_STARTED,
        () -> EnrollmentRules.reinstate(withdrawn, family(), on("2026-10-21", null)));
    refused(
        EnrollmentProblem.ENROLLMENT_NOT_STARTED,
        () -> EnrollmentRules.reinstate(proposed(), family(), on("2026-10-21", null)));
    refused(
        EnrollmentProblem.ENROLLMENT_NOT_ACTIVE,
        () -> EnrollmentRules.suspend(proposed(), family(), on("2026-10-21", "OTHER")));
  }

  private static EnrollmentState proposed() {
    return EnrollmentRules.propose(
            Samples.ENROLLMENT, family(), "PKH", LocalDate.parse("2026-10-01"), Samples.CASE)
        .after();
  }

  @Test
  void aSuspendedEnrollmentCanEnd() {
    EnrollmentState end =
        EnrollmentRules.terminate(suspended(), family(), on("2026-03-01", "UNMATCHED")).after();

    assertThat(end.status()).isEqualTo(EnrollmentStatus.ENDED);
    assertThat(end.version()).isEqualTo(3);
  }

  @Test
  void changesInTheWrongStateAreRefused() {
    Decision decision = on("2026-05-01", "OTHER");

    refused(
        EnrollmentProblem.ENROLLMENT_NOT_ACTIVE,
        () -> EnrollmentRules.suspend(suspended(), family(), decision));
    refused(
        EnrollmentProblem.ENROLLMENT_NOT_ACTIVE,
        () -> EnrollmentRules.suspend(ended(), family(), decision));
    refused(
        EnrollmentProblem.ENROLLMENT_NOT_SUSPENDED,
        () -> EnrollmentRules.reinstate(active(), family(), decision));
    refused(
        EnrollmentProblem.ENROLLMENT_ALREADY_ENDED,
        () -> EnrollmentRules.terminate(ended(), family(), decision));
  }

  @Test
  void noChangeReachesBackBeforeTheOneBeforeIt() {
    refused(
        EnrollmentProblem.EFFECTIVE_BEFORE_LAST_CHANGE,
        () -> EnrollmentRules.terminate(suspended(), family(), on("2026-01-31", "DIED")));
    assertThat(
            EnrollmentRules.terminate(suspended(), family(), on("2026-02-01", "DIED"))
                .after()
                .effectiveOn())
        .isEqualTo("2026-02-01");
  }

  @Test
  void aMoveKeepsTheStatusAndItsReason() {
    EnrollmentChange moved =
        EnrollmentRules.follow(
                suspended(),
                family(OTHER_VILLAGE, null, 2),
                LocalDate.parse("2026-03-01"),
                "changed",
                MoveReason.AREA)
            .orElseThrow();

    assertThat(moved.happened()).isEqualTo(Happened.MOVED);
    assertThat(moved.after().status()).isEqualTo(EnrollmentStatus.SUSPENDED);
    assertThat(moved.after().reason()).isEqualTo("DECILE_OUT_OF_RANGE");
    assertThat(moved.after().current().reason()).isEqualTo("AREA");
    assertThat(moved.after().areaCode()).isEqualTo(OTHER_VILLAGE);
    assertThat(moved.after().facilitatorId()).isNull();
  }

  @Test
  void aMoveReportedLateCountsFromTheLastChange() {
    EnrollmentState moved =
        EnrollmentRules.follow(
                suspended(),
                family(OTHER_VILLAGE, null, 2),
                LocalDate.parse("2025-01-01"),
                "file",
                MoveReason.AREA)
            .orElseThrow()
            .after();

    assertThat(moved.effectiveOn()).isEqualTo("2026-02-01");
  }

  @Test
  void anotherFacilitatorIsACorrectionWithoutAPeriod() {
    UUID other = UUID.fromString("0198c0de-0002-7a00-8000-000000000099");
    EnrollmentChange corrected =
        EnrollmentRules.follow(
                active(),
                family(VILLAGE, other, 2),
                LocalDate.parse("2026-03-01"),
                "changed",
                MoveReason.AREA)
            .orElseThrow();

    assertThat(corrected.happened()).isEqualTo(Happened.CORRECTED);
    assertThat(corrected.after().facilitatorId()).isEqualTo(other);
    assertThat(corrected.after().periods()).isEqualTo(active().periods());
    assertThat(corrected.after().version()).isEqualTo(2);
  }

  @Test
  void anotherAddressConcernsNoEnrollment() {
    assertThat(
            EnrollmentRules.follow(
                active(), family(), LocalDate.parse("2026-03-01"), "changed", MoveReason.AREA))
        .isEmpty();
  }

  @Test
  void aWrongStartIsPutRightButNotBeyondTheNextChange() {
    EnrollmentState put =
        EnrollmentRules.correctStart(ended(), family(), LocalDate.parse("2021-06-01")).after();

    assertThat(put.startedOn()).isEqualTo("2021-06-01");
    assertThat(put.periods().getFirst().from()).isEqualTo("2021-06-01");
    assertThat(put.effectiveOn()).isEqualTo("2026-04-01");
    refused(
        EnrollmentProblem.START_AFTER_NEXT_CHANGE,
        () -> EnrollmentRules.correctStart(ended(), family(), LocalDate.parse("2026-04-02")));
  }

  @Test
  void anEarlierEnrollmentLeavesItsDaysToItself() {
    List<EnrollmentState> earlier = List.of(ended());

    assertThat(EnrollmentRules.overlaps(LocalDate.parse("2026-03-31"), earlier)).isTrue();
    assertThat(EnrollmentRules.overlaps(LocalDate.parse("2026-04-01"), earlier)).isFalse();
  }

  private static void refused(EnrollmentProblem problem, ThrowingCallable change) {
    assertThatThrownBy(change)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo(problem));
  }
}
