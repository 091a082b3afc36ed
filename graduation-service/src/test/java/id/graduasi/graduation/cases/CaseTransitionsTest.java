package id.graduasi.graduation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.graduasi.graduation.registry.KnownMember;
import id.graduasi.graduation.registry.PaymentStages;
import id.graduasi.platform.web.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every action at every step: it leads where it should, or is refused and changes nothing. */
class CaseTransitionsTest {

  private static final UUID MOTHER = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2026-03-20T03:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

  /** What can be done with a case, each by somebody who may. */
  private enum Action {
    FIELD_CHECK(
        (held, act) ->
            held.fieldCheck(
                new FieldCheck(TODAY, "Warung ramai", FieldCheck.Recommendation.GRADUATE), act)),
    SIGN((held, act) -> held.sign(new SignedStatement(TODAY, MOTHER, "SP/1"), family(), act)),
    DELIBERATE(
        (held, act) ->
            held.deliberate(
                new VillageDeliberation(TODAY, VillageDeliberation.Outcome.SUPPORTED, "BA"), act)),
    VERIFY((held, act) -> held.verify(new Verification(Verification.Outcome.CONFIRMED, null), act)),
    DECIDE(
        (held, act) ->
            held.decide(
                new Decision(Decision.Outcome.APPROVED, "SK/1", TODAY, "Mandiri", null),
                PaymentStages.QUARTERLY,
                null,
                act)),
    BECOME_DUE(GraduationCase::becomeDue),
    TAKE_EFFECT((held, act) -> held.takeEffect("2026-Q1", act)),
    WITHDRAW((held, act) -> held.withdraw(new Withdrawal("x"), act)),
    WARN((held, act) -> held.warn(ExitWarning.MONTH_9, act)),
    ACKNOWLEDGE((held, act) -> held.acknowledge(new Acknowledgement("x"), act)),
    OBJECT((held, act) -> AfterDecision.object(held, UUID.randomUUID(), TODAY, act)),
    ESCALATE(AfterDecision::escalate),
    DISMISS((held, act) -> AfterDecision.dismiss(held, "x", PaymentStages.QUARTERLY, act)),
    UPHOLD((held, act) -> AfterDecision.uphold(held, "x", null, act)),
    RELAPSE((held, act) -> AfterDecision.relapse(held, UUID.randomUUID(), act)),
    RISK((held, act) -> AfterDecision.risk(held, Risk.DECILE, act)),
    VISIT((held, act) -> AfterDecision.visit(held, TODAY, "STABLE", false, act)),
    TAKE_BACK(AfterDecision::takeBack),
    CLOSE(AfterDecision::close);

    private final BiFunction<GraduationCase, Act, Happening> behaviour;

    Action(BiFunction<GraduationCase, Act, Happening> behaviour) {
      this.behaviour = behaviour;
    }
  }

  private static final Set<CaseStep> OPEN =
      EnumSet.of(
          CaseStep.OPENED,
          CaseStep.FIELD_CHECKED,
          CaseStep.STATEMENT_SIGNED,
          CaseStep.DELIBERATED,
          CaseStep.VERIFIED,
          CaseStep.DECIDED,
          CaseStep.DUE);

  /** Where each action leads from each step at which it is legal. */
  private static final Map<Action, Map<CaseStep, CaseStep>> LEGAL =
      Map.ofEntries(
          Map.entry(Action.FIELD_CHECK, Map.of(CaseStep.OPENED, CaseStep.FIELD_CHECKED)),
          Map.entry(Action.SIGN, Map.of(CaseStep.FIELD_CHECKED, CaseStep.STATEMENT_SIGNED)),
          Map.entry(Action.DELIBERATE, Map.of(CaseStep.STATEMENT_SIGNED, CaseStep.DELIBERATED)),
          Map.entry(Action.VERIFY, Map.of(CaseStep.DELIBERATED, CaseStep.VERIFIED)),
          Map.entry(Action.DECIDE, Map.of(CaseStep.VERIFIED, CaseStep.DECIDED)),
          Map.entry(Action.BECOME_DUE, Map.of(CaseStep.DECIDED, CaseStep.DUE)),
          Map.entry(Action.TAKE_EFFECT, Map.of(CaseStep.DUE, CaseStep.EFFECTIVE)),
          Map.entry(
              Action.OBJECT,
              Map.of(
                  CaseStep.DECIDED, CaseStep.DECIDED,
                  CaseStep.DUE, CaseStep.DUE,
                  CaseStep.EFFECTIVE, CaseStep.EFFECTIVE)),
          Map.entry(
              Action.RELAPSE,
              Map.of(
                  CaseStep.EFFECTIVE, CaseStep.RELAPSED,
                  CaseStep.CLOSED, CaseStep.RELAPSED)),
          Map.entry(Action.RISK, Map.of(CaseStep.EFFECTIVE, CaseStep.EFFECTIVE)),
          Map.entry(Action.VISIT, Map.of(CaseStep.EFFECTIVE, CaseStep.EFFECTIVE)),
          Map.entry(Action.TAKE_BACK, Map.of(CaseStep.EFFECTIVE, CaseStep.REVERSED)),
          Map.entry(Action.CLOSE, Map.of(CaseStep.EFFECTIVE, CaseStep.CLOSED)));

  static Stream<Arguments> everyPair() {
    return Stream.of(Action.values())
        .flatMap(action -> Stream.of(CaseStep.values()).map(step -> Arguments.of(step, action)));
  }

  @ParameterizedTest(name = "{1} at {0}")
  @MethodSource("everyPair")
  void anActionLeadsWhereItShouldOrIsRefusedAndChangesNothing(CaseStep step, Action action) {
    GraduationCase held = at(step);
    CaseState before = held.state();
    CaseStep expected = expected(step, action);

    if (expected == null) {
      Refused refused =
          catchThrowableOfType(Refused.class, () -> action.behaviour.apply(held, by(action)));
      assertThat(refused).as("%s at %s is refused", action, step).isNotNull();
      assertThat(refused.code().status()).isEqualTo(409);
      assertThat(held.state()).isEqualTo(before);
      assertThat(held.steps).hasSize((int) before.version());
    } else {
      action.behaviour.apply(held, by(action));
      assertThat(held.step).isEqualTo(expected);
      assertThat(held.version).isEqualTo(before.version() + 1);
    }
  }

  /** While an objection is open, a few more things are legal, and the same ones elsewhere not. */
  @ParameterizedTest(name = "{1} at {0} while objected to")
  @MethodSource("everyPair")
  void anObjectionIsAnsweredOnlyWhileItIsOpen(CaseStep step, Action action) {
    boolean answers = EnumSet.of(Action.ESCALATE, Action.DISMISS, Action.UPHOLD).contains(action);
    if (!answers || !LEGAL.get(Action.OBJECT).containsKey(step)) {
      return;
    }
    GraduationCase held = at(step);
    AfterDecision.object(held, UUID.randomUUID(), TODAY, by(Action.OBJECT));

    action.behaviour.apply(held, by(action));

    assertThat(held.step).isEqualTo(action == Action.UPHOLD ? CaseStep.REVERSED : step);
    assertThat(held.isObjectedTo()).isEqualTo(action == Action.ESCALATE);
    if (action != Action.ESCALATE) {
      assertThat(
              catchThrowableOfType(Refused.class, () -> action.behaviour.apply(held, by(action))))
          .isNotNull();
    }
  }

  private static CaseStep expected(CaseStep step, Action action) {
    if (action == Action.WITHDRAW) {
      return OPEN.contains(step) ? CaseStep.WITHDRAWN : null;
    }
    if (action == Action.WARN) {
      return OPEN.contains(step) ? step : null;
    }
    return LEGAL.getOrDefault(action, Map.of()).get(step);
  }

  /** A case that has walked to a step, by three people. */
  private static GraduationCase at(CaseStep step) {
    GraduationCase held = Samples.opened(new Act("facilitator", NOW));
    for (Action action : way(step)) {
      action.behaviour.apply(held, by(action));
    }
    if (step == CaseStep.REJECTED) {
      held.deliberate(
          new VillageDeliberation(TODAY, VillageDeliberation.Outcome.REJECTED, "BA"),
          by(Action.DELIBERATE));
    }
    assertThat(held.step).isEqualTo(step);
    return held;
  }

  private static List<Action> way(CaseStep step) {
    List<Action> all =
        List.of(
            Action.FIELD_CHECK,
            Action.SIGN,
            Action.DELIBERATE,
            Action.VERIFY,
            Action.DECIDE,
            Action.BECOME_DUE,
            Action.TAKE_EFFECT);
    return switch (step) {
      case OPENED -> List.of();
      case FIELD_CHECKED -> all.subList(0, 1);
      case STATEMENT_SIGNED, REJECTED -> all.subList(0, 2);
      case DELIBERATED -> all.subList(0, 3);
      case VERIFIED -> all.subList(0, 4);
      case DECIDED -> all.subList(0, 5);
      case DUE -> all.subList(0, 6);
      case EFFECTIVE -> all;
      case CLOSED -> with(all, Action.CLOSE);
      case RELAPSED -> with(all, Action.RELAPSE);
      case REVERSED -> with(all, Action.TAKE_BACK);
      case WITHDRAWN -> List.of(Action.WITHDRAW);
    };
  }

  private static List<Action> with(List<Action> all, Action last) {
    return Stream.concat(all.stream(), Stream.of(last)).toList();
  }

  private static Act by(Action action) {
    return new Act(
        switch (action) {
          case VERIFY -> "office";
          case DECIDE, DISMISS, UPHOLD -> "head";
          default -> "facilitator";
        },
        NOW);
  }

  private static List<KnownMember> family() {
    return List.of(Samples.mother(MOTHER));
  }
}
