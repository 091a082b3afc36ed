package id.graduasi.graduation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.graduasi.graduation.registry.KnownEnrollment;
import id.graduasi.graduation.registry.KnownFamily;
import id.graduasi.graduation.registry.KnownMember;
import id.graduasi.graduation.registry.PaymentStages;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GraduationCaseTest {

  private static final UUID MOTHER = UUID.randomUUID();

  /** 20 March 2026, one o'clock in the morning in Jakarta: still the 19th in UTC. */
  private static final Instant NOW = Instant.parse("2026-03-19T18:00:00Z");

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
  private static final Act FACILITATOR = new Act("facilitator", NOW);
  private static final Act OFFICE = new Act("office", NOW);
  private static final Act HEAD = new Act("head", NOW);

  private final GraduationCase opened = opened(FACILITATOR);

  @Test
  void todayIsTheDayInJakarta() {
    assertThat(opened.fieldCheck(check(TODAY), FACILITATOR)).isEqualTo(Happening.ADVANCED);
    GraduationCase other = opened(FACILITATOR);
    assertThat(refusal(() -> other.fieldCheck(check(TODAY.plusDays(1)), FACILITATOR)))
        .isEqualTo(CaseProblem.DATE_IN_FUTURE);
  }

  @Test
  void noStepCanBeTakenBeforeItsTurn() {
    assertThat(refusal(() -> opened.deliberate(supported(), FACILITATOR)))
        .isEqualTo(CaseProblem.STEP_OUT_OF_ORDER);
    assertThat(refusal(() -> opened.decide(approved(null), PaymentStages.QUARTERLY, null, HEAD)))
        .isEqualTo(CaseProblem.STEP_OUT_OF_ORDER);
    assertThat(opened.step).isEqualTo(CaseStep.OPENED);
    assertThat(opened.version).isEqualTo(1);
  }

  @Test
  void deciderOpenerAndVerifierAreThreePeople() {
    verified();

    assertThat(refusal(() -> decide(FACILITATOR))).isEqualTo(CommonProblem.FOUR_EYES);
    assertThat(refusal(() -> decide(OFFICE))).isEqualTo(CommonProblem.FOUR_EYES);
    assertThat(decide(HEAD)).isEqualTo(Happening.DECIDED);
  }

  @Test
  void whoeverVerifiedOnceCannotDecideAfterAReturnEither() {
    confirmedUpTo(CaseStep.DELIBERATED);
    opened.verify(new Verification(Verification.Outcome.RETURNED, "Foto kurang"), HEAD);
    assertThat(opened.step).isEqualTo(CaseStep.OPENED);
    verified();

    assertThat(refusal(() -> decide(HEAD))).isEqualTo(CommonProblem.FOUR_EYES);
  }

  @Test
  void withoutADayADecisionTakesEffectAtTheNextPaymentStage() {
    verified();
    decide(HEAD);

    assertThat(opened.effectiveOn).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(opened.hasComeDue(LocalDate.of(2026, 3, 31))).isFalse();
    assertThat(opened.hasComeDue(LocalDate.of(2026, 4, 1))).isTrue();
  }

  @Test
  void aDecisionTakesEffectNeitherBeforeItsDecreeNorYearsLater() {
    verified();

    assertThat(refusal(() -> decide(TODAY.minusDays(2)))).isEqualTo(CaseProblem.DATE_TOO_EARLY);
    assertThat(refusal(() -> decide(LocalDate.MAX))).isEqualTo(CaseProblem.DATE_TOO_LATE);
    assertThat(opened.step).isEqualTo(CaseStep.VERIFIED);
  }

  @Test
  void aRejectionByTheVillageOrTheApproverEndsTheCase() {
    confirmedUpTo(CaseStep.STATEMENT_SIGNED);
    opened.deliberate(
        new VillageDeliberation(TODAY, VillageDeliberation.Outcome.REJECTED, "BA-1"), FACILITATOR);

    assertThat(opened.step).isEqualTo(CaseStep.REJECTED);
    assertThat(refusal(() -> opened.withdraw(new Withdrawal("x"), FACILITATOR)))
        .isEqualTo(CaseProblem.CASE_ENDED);
  }

  @Test
  void everyStepRaisesTheVersionAndIsKept() {
    verified();
    decide(HEAD);
    opened.becomeDue(new Act("system:due-cases", NOW));
    opened.takeEffect("", new Act("system:registry", NOW));

    assertThat(opened.version).isEqualTo(8);
    assertThat(opened.steps).extracting(StepTaken::by).contains("facilitator", "office", "head");
    assertThat(opened.state().decision())
        .isEqualTo(new CaseState.Decree(Decision.Outcome.APPROVED, "400.9/1", TODAY.minusDays(1)));
  }

  private Happening decide(Act act) {
    return opened.decide(approved(null), PaymentStages.QUARTERLY, null, act);
  }

  private Happening decide(LocalDate effectiveOn) {
    return opened.decide(approved(effectiveOn), PaymentStages.QUARTERLY, null, HEAD);
  }

  private void verified() {
    confirmedUpTo(CaseStep.DELIBERATED);
    opened.verify(new Verification(Verification.Outcome.CONFIRMED, null), OFFICE);
  }

  private void confirmedUpTo(CaseStep last) {
    opened.fieldCheck(check(TODAY), FACILITATOR);
    opened.sign(new SignedStatement(TODAY, MOTHER, "SP/1"), List.of(mother()), FACILITATOR);
    if (last == CaseStep.DELIBERATED) {
      opened.deliberate(supported(), FACILITATOR);
    }
  }

  private static FieldCheck check(LocalDate day) {
    return new FieldCheck(day, "Warung ramai", FieldCheck.Recommendation.GRADUATE);
  }

  private static VillageDeliberation supported() {
    return new VillageDeliberation(TODAY, VillageDeliberation.Outcome.SUPPORTED, "BA-1");
  }

  private static Decision approved(LocalDate effectiveOn) {
    return new Decision(
        Decision.Outcome.APPROVED, "400.9/1", TODAY.minusDays(1), "Mandiri", effectiveOn);
  }

  private static KnownMember mother() {
    return new KnownMember(MOTHER, LocalDate.of(1985, 7, 1), null, "NONE", false, true, true);
  }

  private static GraduationCase opened(Act act) {
    UUID family = UUID.randomUUID();
    KnownFamily known =
        new KnownFamily(
            family,
            "35.22.15-000001",
            "ACTIVE",
            "35.22.15.1001",
            null,
            null,
            new TreeMap<>(),
            Map.of(),
            List.of(mother()));
    KnownEnrollment enrollment =
        new KnownEnrollment(UUID.randomUUID(), "PKH", "ACTIVE", 1, List.of());
    return GraduationCase.open(
        UUID.randomUUID(),
        known,
        enrollment,
        new OpenCase(family, CaseKind.INDEPENDENT, "Usaha berjalan", null, null),
        null,
        null,
        new FamilyCount(family, 0),
        act);
  }

  private static ProblemCode refusal(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
    return catchThrowableOfType(Refused.class, attempt).code();
  }
}
