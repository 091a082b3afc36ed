package id.graduasi.graduation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ScoringPropertyTest {

  private static final Set<String> NOT_THE_FAMILYS_TO_CHANGE =
      Set.of(
          "decile", "decile_movement", "dependency_ratio", "remaining_components", "months_on_aid");

  private final ScoringModel model = Samples.model();

  @Property
  void thePointsAddUpToTheScore(@ForAll("inputs") Inputs inputs) {
    Outcome outcome = Scoring.score(model, inputs);

    assertThat(outcome.indicators().stream().mapToInt(Outcome.Line::points).sum())
        .isEqualTo(outcome.score())
        .isBetween(0, ScoringModel.FULL);
    assertThat(outcome.indicators())
        .allSatisfy(line -> assertThat(line.points()).isBetween(0, line.max()));
  }

  @Property
  void theSameInputsGiveTheSameAnswer(@ForAll("inputs") Inputs inputs) {
    assertThat(Scoring.score(model, inputs)).isEqualTo(Scoring.score(Samples.model(), inputs));
  }

  @Property
  void pointsNeverFallWhereTheModelSaysTheyRise(
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
      @ForAll("inputs") Inputs inputs, @ForAll @IntRange(min = 0, max = 9_000_000) int more) {
    if (inputs.homeVisit() == null || inputs.homeVisit().monthlyIncome() == null) {
      return;
    }
    Outcome before = Scoring.score(model, inputs);
    HomeVisit visit = inputs.homeVisit();
    HomeVisit richer =
        new HomeVisit(
            visit.visitedOn(),
            visit.monthlyIncome() + more,
            visit.savings(),
            visit.debt(),
            visit.business(),
            visit.sessionsHeld(),
            visit.sessionsAttended());
    Outcome after =
        Scoring.score(
            model, new Inputs(inputs.assessedOn(), inputs.family(), richer, inputs.minimumWage()));

    assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
    assertThat(after.band()).isGreaterThanOrEqualTo(before.band());
  }

  @Property
  void everyWayReachesTheNextBandAndNoChangeInItIsSuperfluous(@ForAll("inputs") Inputs inputs) {
    Outcome outcome = Scoring.score(model, inputs);
    int open = outcome.band().next().map(model::threshold).orElse(0) - outcome.score();

    assertThat(outcome.toNextBand()).hasSizeLessThanOrEqualTo(3);
    for (Outcome.Way way : outcome.toNextBand()) {
      int gain = way.changes().stream().mapToInt(Outcome.Change::gain).sum();
      assertThat(way.score()).isEqualTo(outcome.score() + gain);
      assertThat(gain).isGreaterThanOrEqualTo(open);
      boolean needsIncome = way.band() == Band.READY && !isMet(outcome, "income-gate");
      for (Outcome.Change change : way.changes()) {
        boolean required = needsIncome && change.key().equals("income");
        assertThat(required || gain - change.gain() < open).as("%s is needed", change).isTrue();
        assertThat(NOT_THE_FAMILYS_TO_CHANGE).doesNotContain(change.key());
      }
    }
    Set<Integer> sizes =
        outcome.toNextBand().stream().map(w -> w.changes().size()).collect(Collectors.toSet());
    assertThat(sizes).hasSizeLessThanOrEqualTo(1);
  }

  private static boolean isMet(Outcome outcome, String key) {
    return outcome.conditions().stream().anyMatch(c -> c.key().equals(key) && c.met());
  }

  private static int points(Indicator indicator, long number) {
    Rung rung = indicator.rungOf(Measure.of(BigDecimal.valueOf(number)));
    return rung == null ? indicator.missingPoints() : rung.points();
  }

  @Provide
  Arbitrary<Inputs> inputs() {
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    Arbitrary<Person> person =
        Combinators.combine(
                Arbitraries.integers().between(1930, 2025),
                Arbitraries.of("NEVER", "ATTENDING", "LEFT").injectNull(0.2),
                Arbitraries.of("SD", "SMP", "SMA", "PT").injectNull(0.2),
                Arbitraries.of("NONE", "MILD", "SEVERE"),
                flag,
                flag,
                flag)
            .as(
                (year, part, level, disability, pregnant, working, business) ->
                    new Person(
                        LocalDate.of(year, 3, 9),
                        part,
                        level,
                        disability,
                        pregnant,
                        working,
                        business));
    Arbitrary<Decile> decile =
        Arbitraries.integers().between(1, 10).map(d -> new Decile(d, "2026-Q3"));
    Arbitrary<TreeMap<String, String>> indicators =
        Arbitraries.maps(
                Arbitraries.of(
                    "luas_lantai", "jenis_lantai_terluas", "jenis_kloset", "emas", "sepeda_motor"),
                Arbitraries.of("0", "1", "2", "8", "36", "12,42", "59.303", "YA", "?"))
            .map(TreeMap::new);
    Arbitrary<FamilyFacts> family =
        Combinators.combine(
                decile.injectNull(0.1),
                decile.injectNull(0.3),
                person.list().ofMinSize(1).ofMaxSize(8),
                indicators,
                Arbitraries.integers().between(0, 200).injectNull(0.2))
            .as(FamilyFacts::new);
    Arbitrary<HomeVisit> visit =
        Combinators.combine(
                Arbitraries.longs().between(0, 20_000_000).injectNull(0.2),
                Arbitraries.longs().between(0, 20_000_000).injectNull(0.2),
                Arbitraries.longs().between(0, 20_000_000).injectNull(0.2),
                Arbitraries.of(HomeVisit.Business.class).injectNull(0.2),
                Arbitraries.integers().between(0, 12).injectNull(0.2))
            .as(
                (income, savings, debt, business, attended) ->
                    new HomeVisit(Samples.DAY, income, savings, debt, business, 12, attended));
    return Combinators.combine(
            family, visit.injectNull(0.4), Arbitraries.of(List.of(Samples.UMK)).injectNull(0.1))
        .as((facts, home, wage) -> new Inputs(Samples.DAY, facts, home, wage));
  }
}
