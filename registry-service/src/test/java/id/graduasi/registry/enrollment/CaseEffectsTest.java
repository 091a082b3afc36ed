package id.graduasi.registry.enrollment;

import static id.graduasi.registry.enrollment.Samples.CASE;
import static id.graduasi.registry.enrollment.Samples.FAMILY;
import static id.graduasi.registry.enrollment.Samples.active;
import static id.graduasi.registry.enrollment.Samples.ended;
import static id.graduasi.registry.enrollment.Samples.family;
import static id.graduasi.registry.enrollment.Samples.suspended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseEffectsTest {

  @Test
  void aCaseThatIsDueEndsTheEnrollmentWithItsKindAndItsId() {
    EnrollmentState after = only(effects(active(), due("2026-04-01")));

    assertThat(after.status()).isEqualTo(EnrollmentStatus.ENDED);
    assertThat(after.reason()).isEqualTo("INDEPENDENT");
    assertThat(after.causeId()).isEqualTo(CASE);
    assertThat(after.effectiveOn()).isEqualTo("2026-04-01");
  }

  @Test
  void theHistoryNamesTheCaseAsCause() {
    assertThat(effects(active(), due("2026-04-01")).changes().getFirst().cause())
        .isEqualTo(CASE.toString());
  }

  @Test
  void aSuspensionRecordedMeanwhileDoesNotStopTheEnd() {
    assertThat(only(effects(suspended(), due("2026-01-15"))).effectiveOn()).isEqualTo("2026-02-01");
  }

  @Test
  void whatHasEndedOtherwiseStaysAsItIs() {
    assertThat(effects(ended(), due("2026-04-01")).changes()).isEmpty();
  }

  @Test
  void aReversalBringsBackWhatThisCaseEnded() {
    CaseEffects effects = effects(active(), due("2026-04-01"), reversed(CASE, "2026-06-02"));

    EnrollmentChange last = effects.changes().getLast();
    assertThat(effects.changes()).hasSize(2);
    assertThat(last.happened()).isEqualTo(EnrollmentChange.Happened.REINSTATED);
    assertThat(last.after().reason()).isEqualTo("REINSTATED");
    assertThat(last.after().effectiveOn()).isEqualTo("2026-06-02");
    assertThat(last.after().version()).isEqualTo(3);
  }

  @Test
  void aReversalOfAnotherCaseBringsNothingBack() {
    assertThat(effects(ended(), reversed(UUID.randomUUID(), "2026-06-02")).changes()).isEmpty();
  }

  @Test
  void aReversalLeavesAloneWhatRunsAgain() {
    EnrollmentState endedByCase = only(effects(active(), due("2026-04-01")));
    EnrollmentState anew =
        EnrollmentRules.start(
                UUID.randomUUID(), family(), "PKH", LocalDate.parse("2026-05-01"), null)
            .after();
    CaseEffects effects = new CaseEffects(Map.of(FAMILY, family()), List.of(endedByCase, anew));
    effects.take(reversed(CASE, "2026-06-02"));

    assertThat(effects.changes()).isEmpty();
  }

  @Test
  void otherProgrammesGoOn() {
    EnrollmentState bpnt =
        EnrollmentRules.start(UUID.randomUUID(), family(), "BPNT", Samples.START, null).after();

    assertThat(effects(bpnt, due("2026-04-01")).changes()).isEmpty();
  }

  @Test
  void aCaseOfAnUnknownFamilyIsNotActedOn() {
    CaseEffects effects = new CaseEffects(Map.of(), List.of());

    assertThatIllegalArgumentException().isThrownBy(() -> effects.take(due("2026-04-01")));
  }

  private static CaseEffects effects(EnrollmentState held, GraduationCase... cases) {
    CaseEffects effects = new CaseEffects(Map.of(FAMILY, family()), List.of(held));
    List.of(cases).forEach(effects::take);
    return effects;
  }

  private static EnrollmentState only(CaseEffects effects) {
    assertThat(effects.changes()).hasSize(1);
    return effects.changes().getFirst().after();
  }

  private static GraduationCase due(String on) {
    return new GraduationCase(
        CASE, FAMILY, EndReason.INDEPENDENT, "PKH", LocalDate.parse(on), false, 7);
  }

  private static GraduationCase reversed(UUID caseId, String on) {
    return new GraduationCase(
        caseId, FAMILY, EndReason.INDEPENDENT, "PKH", LocalDate.parse(on), true, 10);
  }
}
