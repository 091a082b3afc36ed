package id.graduasi.graduation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for each published model and any family. */
class ScoringPropertyTest {

  private static final Set<String> NOT_THE_FAMILYS_TO_CHANGE =
      Set.of(
          "decile", "decile_movement", "dependency_ratio", "remaining_components", "months_on_aid");

  @Property
  void thePointsAddUpToTheScore(
      @ForAll("models") ScoringModel model, @ForAll("inputs") Inputs inputs) {
    Outcome outcome = Scoring.score(model, inputs);

    assertThat(outcome.indicators().stream().mapToInt(Outcome.Line::points).sum())
        .isEqualTo(outcome.score())
        .isBetween(0, ScoringModel.FULL);
    assertThat(outcome.indicators())
        .allSatisfy(line -> assertThat(line.points()).isBetween(0, line.max()));
  }

  @Property
  void theSameInputsGiveTheSameAnswer(
      @ForAll("models") ScoringModel model, @ForAll("inputs") Inputs inputs) {
    assertThat(Scoring.score(model, inputs))
        .isEqualTo(Scoring.score(Samples.model(model.id()), inputs));
  }

  @Property
  void pointsNeverFallWhereTheModelSaysTheyRise(
      @ForAll("models") ScoringModel model,
      @ForAll @LongRange(min = -10, max = 10_000_000) long less,
      @ForAll @LongRange(min = 0, max = 10_000_000) long more) {
    for (Indicator indicator : model.indicators()) {
      if (indicator.isNumber()) {
        int low = points(indicator, less);
        int high = points(indicator, less + more);
        if (indicator.direction() == Direction.UP) {
          assertThat(high).as(indicator.key()).isGreaterThanOrEqualTo(low);
        } else {
          assertThat(high).as(indicator.key()).isLessThanOrEqualTo(low);
        }
      }
    }
  }

  @Property
  void moreIncomeNeverLowersScoreOrBand(
      @ForAll("models") ScoringModel model,
      @ForAll("inputs") Inputs inputs,
      @ForAll @IntRange(min = 0, max = 9_000_000) int more) {
    HomeVisit visit = inputs.homeVisit();
    if (visit == null || visit.monthlyIncome() == null) {
      return;
    }
    HomeVisit richer =
        new HomeVisit(
            visit.visitedOn(),
            visit.monthlyIncome() + more,
            visit.savings(),
            visit.debt(),
            visit.business(),
            visit.sessionsHeld(),
            visit.sessionsAttended());
    Outcome before = Scoring.score(model, inputs);
    Outcome after =
        Scoring.score(
            model,
            new Inputs(
                inputs.assessedOn(),
                inputs.family(),
                richer,
                inputs.minimumWage(),
                inputs.participation(),
                inputs.grants(),
                null));

    assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
    assertThat(after.band()).isGreaterThanOrEqualTo(before.band());
  }

  @Property
  void whoeverGoesAWayReachesTheNextBand(
      @ForAll("models") ScoringModel model, @ForAll("inputs") Inputs inputs) {
    Outcome outcome = Scoring.score(model, inputs);

    for (Outcome.Way way : outcome.toNextBand()) {
      Outcome after = Scoring.score(model, Work.done(model, inputs, way.changes()));
      assertThat(after.band()).as("%s", way).isGreaterThanOrEqualTo(way.band());
      assertThat(after.score()).as("%s", way).isGreaterThanOrEqualTo(way.score());
      assertThat(way.changes())
          .extracting("key")
          .doesNotContainAnyElementsOf(NOT_THE_FAMILYS_TO_CHANGE);
    }
  }

  @Property
  void noWayIsLongerOrAsksForMoreThanItMust(
      @ForAll("models") ScoringModel model, @ForAll("inputs") Inputs inputs) {
    Outcome outcome = Scoring.score(model, inputs);
    int open = outcome.band().next().map(model::threshold).orElse(0) - outcome.score();

    assertThat(outcome.toNextBand()).hasSizeLessThanOrEqualTo(3);
    Set<Integer> sizes =
        outcome.toNextBand().stream().map(w -> w.changes().size()).collect(Collectors.toSet());
    assertThat(sizes).as("all ways have the fewest changes").hasSizeLessThanOrEqualTo(1);
    for (Outcome.Way way : outcome.toNextBand()) {
      int gain = way.changes().stream().mapToInt(Outcome.Change::gain).sum();
      assertThat(way.score()).isEqualTo(outcome.score() + gain);
      assertThat(gain).isGreaterThanOrEqualTo(open);
      boolean needsIncome = way.band() == Band.READY && !isMet(outcome, "income-gate");
      for (Outcome.Change change : way.changes()) {
        boolean required = needsIncome && change.key().equals("income");
        assertThat(required || gain - change.gain() < open).as("%s is needed", change).isTrue();
      }
      assertThat(mostWith(model, inputs, outcome, way.changes().size() - 1, needsIncome))
          .as("one change fewer does not do")
          .isLessThan(open);
    }
  }

  /** The most points that so many changes win, income among them if it must be. */
  private static int mostWith(
      ScoringModel model, Inputs inputs, Outcome outcome, int changes, boolean withIncome) {
    List<Integer> gains = new ArrayList<>();
    int most = 0;
    int left = changes;
    if (withIncome && changes == 0) {
      return Integer.MIN_VALUE;
    }
    for (int i = 0; i < model.indicators().size(); i++) {
      Indicator indicator = model.indicators().get(i);
      int now = outcome.indicators().get(i).points();
      int best =
          indicator.rungs().stream()
              .filter(rung -> rung.target() && isPossible(indicator, rung, inputs))
              .mapToInt(Rung::points)
              .max()
              .orElse(0);
      if (withIncome && indicator.key().equals("income")) {
        most += best - now;
        left--;
      } else if (indicator.attainable()) {
        gains.add(Math.max(0, best - now));
      }
    }
    gains.sort(Comparator.reverseOrder());
    return most + gains.stream().limit(left).mapToInt(gain -> gain).sum();
  }

  private static boolean isPossible(Indicator indicator, Rung rung, Inputs inputs) {
    long able = inputs.family().members().stream().filter(p -> p.couldWorkOn(Samples.DAY)).count();
    return !indicator.source().equals("family.workingAdults")
        || rung.from() == null
        || rung.from().compareTo(BigDecimal.valueOf(able)) <= 0;
  }

  private static boolean isMet(Outcome outcome, String key) {
    return outcome.conditions().stream().anyMatch(c -> c.key().equals(key) && c.met());
  }

  private static int points(Indicator indicator, long number) {
    return indicator.pointsOf(indicator.rungOf(Measure.of(BigDecimal.valueOf(number))));
  }

  @Provide
  Arbitrary<ScoringModel> models() {
    return Arbitraries.of(Samples.model("model-1"), Samples.model("model-2"));
  }

  @Provide
  Arbitrary<Inputs> inputs() {
    return AnyInputs.all();
  }
}
