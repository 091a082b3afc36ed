package id.graduasi.graduation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.graduasi.graduation.registry.PaymentStages;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AfterDecisionTest {

  private static final UUID MOTHER = UUID.randomUUID();
  private static final LocalDate DECREE = LocalDate.of(2026, 3, 20);
  private static final Act HEAD = on("2026-03-20", "head");

  @Test
  void anObjectionHoldsACaseAndItsDismissalMovesADayThatPassed() {
    GraduationCase held = decided(Decision.Outcome.APPROVED);
    AfterDecision.object(held, UUID.randomUUID(), LocalDate.of(2026, 4, 4), HEAD);
    assertThat(held.effectiveOn).isEqualTo("2026-04-01");
    assertThat(held.hasComeDue(LocalDate.of(2026, 4, 1))).isFalse();

    AfterDecision.escalate(held, on("2026-04-05", "system"));
    assertThat(held.hasComeDue(LocalDate.of(2026, 4, 5))).isFalse();
    AfterDecision.dismiss(held, "x", PaymentStages.QUARTERLY, on("2026-04-09", "head"));

    assertThat(held.effectiveOn).isEqualTo("2026-07-01");
    assertThat(held.hasComeDue(LocalDate.of(2026, 7, 1))).isTrue();
    assertThat(held.state().objection().state()).isEqualTo(ObjectionState.DISMISSED);
  }

  @Test
  void aDismissalBeforeTheDayLeavesTheDayAsItWas() {
    GraduationCase held = decided(Decision.Outcome.APPROVED);
    AfterDecision.object(held, UUID.randomUUID(), LocalDate.of(2026, 4, 4), HEAD);
    AfterDecision.dismiss(held, "x", PaymentStages.QUARTERLY, on("2026-03-25", "head"));

    assertThat(held.effectiveOn).isEqualTo("2026-04-01");
  }

  @Test
  void afterAnObjectionToARejectionTheDecisionIsDueAgain() {
    GraduationCase held = decided(Decision.Outcome.REJECTED);
    AfterDecision.object(held, UUID.randomUUID(), LocalDate.of(2026, 4, 4), HEAD);

    assertThat(AfterDecision.uphold(held, "x", null, HEAD)).isEqualTo(Happening.ADVANCED);

    assertThat(held.step).isEqualTo(CaseStep.VERIFIED);
    assertThat(held.state().decision()).isNull();
    assertThat(held.state().dueStep()).isEqualTo("decisions");
    assertThat(held.steps).extracting(StepTaken::outcome).contains("REJECTED");
    assertThat(held.decide(approved(), PaymentStages.QUARTERLY, null, HEAD))
        .isEqualTo(Happening.DECIDED);
  }

  @Test
  void nobodyObjectsTwiceAtATimeNorToWhatNobodyDecided() {
    GraduationCase held = decided(Decision.Outcome.APPROVED);
    AfterDecision.object(held, UUID.randomUUID(), DECREE, HEAD);

    assertThat(refusal(() -> AfterDecision.object(held, UUID.randomUUID(), DECREE, HEAD)))
        .isEqualTo(CaseProblem.OBJECTION_OPEN);
    assertThat(
            refusal(
                () -> AfterDecision.object(Samples.opened(HEAD), UUID.randomUUID(), DECREE, HEAD)))
        .isEqualTo(CaseProblem.NOTHING_TO_OBJECT_TO);
  }

  @Test
  void aCaseThatWasWithdrawnMeanwhileStaysWithdrawn() {
    GraduationCase held = decided(Decision.Outcome.APPROVED);
    AfterDecision.object(held, UUID.randomUUID(), DECREE, HEAD);
    held.withdraw(new Withdrawal("x"), HEAD);

    AfterDecision.uphold(held, "x", null, HEAD);

    assertThat(held.step).isEqualTo(CaseStep.WITHDRAWN);
    assertThat(held.objectionState).isEqualTo(ObjectionState.UPHELD);
  }

  @Test
  void aContradictedCaseDoesNotComeDueUntilTheRegistryAgrees() {
    GraduationCase held = decided(Decision.Outcome.APPROVED);
    held.contradict("DIED", HEAD);
    assertThat(held.hasComeDue(LocalDate.of(2026, 4, 1))).isFalse();
    held.acknowledge(new Acknowledgement("x"), HEAD);
    assertThat(refusal(() -> held.acknowledge(new Acknowledgement("x"), HEAD)))
        .isEqualTo(CaseProblem.NOT_CONTRADICTED);

    held.agree(HEAD);

    assertThat(held.hasComeDue(LocalDate.of(2026, 4, 1))).isTrue();
    assertThat(held.contradictionAcknowledged).isFalse();
  }

  @Test
  void aBetterVisitTakesBackWhatAVisitWarnedOfButNotWhatADecileDid() {
    GraduationCase held = effective();
    AfterDecision.visit(held, DECREE, "FALLEN_BACK", true, HEAD);
    assertThat(held.atRisk).isEqualTo(Risk.VISIT);
    AfterDecision.visit(held, DECREE, "STABLE", false, HEAD);
    assertThat(held.atRisk).isNull();
    AfterDecision.risk(held, Risk.DECILE, HEAD);
    AfterDecision.visit(held, DECREE, "STABLE", false, HEAD);
    assertThat(held.atRisk).isEqualTo(Risk.DECILE);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 2026-10-30,",
    "2026-01-31, 2026-10-31, MONTH_9",
    "2026-01-31, 2026-12-30, MONTH_9",
    "2026-01-31, 2026-12-31, MONTH_11",
    "2026-01-31, 2027-01-31, MONTH_11",
    "2026-01-31, 2027-02-01, OVERDUE",
    "2024-02-29, 2025-02-28, MONTH_11",
    "2024-02-29, 2025-03-01, OVERDUE"
  })
  void theClockAfterPpseCapitalWarnsAfterNineAndElevenMonths(
      LocalDate capital, LocalDate today, ExitWarning expected) {
    assertThat(ExitWarning.on(today, capital).orElse(null)).isEqualTo(expected);
  }

  @Test
  void ppseNeedsTheDayOfTheCapitalAndNobodyElseHasOne() {
    GraduationCase late =
        Samples.opened(CaseKind.PPSE, LocalDate.of(2025, 6, 1), on("2026-03-20", "x"));

    assertThat(late.exitBy).isEqualTo("2026-06-01");
    assertThat(late.exitWarning).isEqualTo(ExitWarning.MONTH_9);
    assertThat(refusal(() -> Samples.opened(CaseKind.PPSE, null, HEAD)))
        .isEqualTo(CaseProblem.CAPITAL_DAY_REQUIRED);
    assertThat(refusal(() -> Samples.opened(CaseKind.PENA, DECREE, HEAD)))
        .isEqualTo(CaseProblem.CAPITAL_DAY_FOR_PPSE_ONLY);
    assertThat(refusal(() -> Samples.opened(CaseKind.NATURAL, null, HEAD)))
        .isEqualTo(CaseProblem.NATURAL_BY_REGISTRY_ONLY);
  }

  static Stream<Arguments> everyThree() {
    List<String> people = List.of("a", "b", "c");
    return people.stream()
        .flatMap(
            opener ->
                people.stream()
                    .flatMap(
                        verifier ->
                            people.stream()
                                .map(decider -> Arguments.of(opener, verifier, decider))));
  }

  @ParameterizedTest
  @MethodSource("everyThree")
  void openerVerifierAndDeciderDifferPairwise(String opener, String verifier, String decider) {
    GraduationCase held = Samples.opened(on("2026-03-20", opener));
    deliberated(held);
    Verification confirmed = new Verification(Verification.Outcome.CONFIRMED, null);
    if (opener.equals(verifier)) {
      assertThat(refusal(() -> held.verify(confirmed, on("2026-03-20", verifier))))
          .isEqualTo(CommonProblem.FOUR_EYES);
      return;
    }
    held.verify(confirmed, on("2026-03-20", verifier));
    boolean third = !decider.equals(opener) && !decider.equals(verifier);
    if (third) {
      decide(held, approved(), on("2026-03-20", decider));
      assertThat(held.step).isEqualTo(CaseStep.DECIDED);
    } else {
      assertThat(refusal(() -> decide(held, approved(), on("2026-03-20", decider))))
          .isEqualTo(CommonProblem.FOUR_EYES);
    }
  }

  private static GraduationCase effective() {
    GraduationCase held = decided(Decision.Outcome.APPROVED);
    held.becomeDue(HEAD);
    held.takeEffect("2026-Q1", HEAD);
    return held;
  }

  private static GraduationCase decided(Decision.Outcome outcome) {
    GraduationCase held = Samples.opened(on("2026-03-20", "facilitator"));
    deliberated(held);
    held.verify(new Verification(Verification.Outcome.CONFIRMED, null), on("2026-03-20", "office"));
    decide(held, new Decision(outcome, "SK/1", DECREE, "x", null), HEAD);
    return held;
  }

  private static void deliberated(GraduationCase held) {
    Act act = on("2026-03-20", "facilitator");
    held.fieldCheck(new FieldCheck(DECREE, "x", FieldCheck.Recommendation.GRADUATE), act);
    held.sign(new SignedStatement(DECREE, MOTHER, "SP/1"), List.of(Samples.mother(MOTHER)), act);
    held.deliberate(
        new VillageDeliberation(DECREE, VillageDeliberation.Outcome.SUPPORTED, "BA"), act);
  }

  private static void decide(GraduationCase held, Decision decision, Act act) {
    held.decide(decision, PaymentStages.QUARTERLY, null, act);
  }

  private static Decision approved() {
    return new Decision(Decision.Outcome.APPROVED, "SK/1", DECREE, "Mandiri", null);
  }

  private static Act on(String day, String by) {
    return new Act(by, Instant.parse(day + "T03:00:00Z"));
  }

  private static ProblemCode refusal(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
    return catchThrowableOfType(Refused.class, attempt).code();
  }
}
