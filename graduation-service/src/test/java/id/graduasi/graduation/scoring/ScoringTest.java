package id.graduasi.graduation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScoringTest {

  private final ScoringModel model = Samples.model();

  @Test
  void aFamilyThatWasVisitedIsScoredLineByLine() {
    Outcome outcome = Scoring.score(model, Samples.visited());

    assertThat(outcome.indicators())
        .extracting(Outcome.Line::key, Outcome.Line::points)
        .contains(
            org.assertj.core.groups.Tuple.tuple("decile", 7),
            org.assertj.core.groups.Tuple.tuple("decile_movement", 3),
            org.assertj.core.groups.Tuple.tuple("dependency_ratio", 6),
            org.assertj.core.groups.Tuple.tuple("working_adults", 4),
            org.assertj.core.groups.Tuple.tuple("owns_business", 5),
            org.assertj.core.groups.Tuple.tuple("floor", 1),
            org.assertj.core.groups.Tuple.tuple("roof", 1),
            org.assertj.core.groups.Tuple.tuple("income", 8),
            org.assertj.core.groups.Tuple.tuple("attendance", 5));
    assertThat(outcome.score()).isEqualTo(73);
    assertThat(outcome.band()).isEqualTo(Band.READY);
    assertThat(outcome.toNextBand()).isEmpty();
  }

  @Test
  void withoutAVisitTheRegisterAloneCannotMakeAFamilyReady() {
    Outcome outcome = Scoring.score(model, Samples.unvisited());

    assertThat(outcome.band()).isEqualTo(Band.NEAR);
    assertThat(line(outcome, "income").value()).isNull();
    assertThat(line(outcome, "income").reason().en())
        .isEqualTo(
            "Income per head against the minimum wage: not known yet; counted as 0 of 14 points.");
    assertThat(outcome.toNextBand())
        .isNotEmpty()
        .allSatisfy(way -> assertThat(way.changes()).extracting("key").contains("income"));
  }

  @Test
  void everyLineGivesItsReasonInBothLanguages() {
    Outcome.Line floor = line(Scoring.score(model, Samples.visited()), "floor");

    assertThat(floor.value()).isEqualTo("SEMEN");
    assertThat(floor.reason())
        .isEqualTo(
            new Wording(
                "Jenis lantai terluas: semen, kayu, atau bambu; 1 dari 2 poin.",
                "Main floor: cement, wood or bamboo; 1 of 2 points."));
  }

  @Test
  void aValueTheModelDoesNotKnowCountsAsMissingAndIsNamed() {
    FamilyFacts family = Samples.family();
    TreeMap<String, String> indicators = new TreeMap<>(family.indicators());
    indicators.put("jenis_lantai_terluas", "kaca");
    FamilyFacts odd =
        new FamilyFacts(
            family.decile(), family.earlierDecile(), family.members(), indicators, null);

    Outcome outcome = Scoring.score(model, Samples.inputs(odd, null));

    assertThat(line(outcome, "floor").points()).isZero();
    assertThat(line(outcome, "floor").reason().id()).contains("\"KACA\" tidak dikenal");
  }

  @Test
  void theTwoLowestDecilesAreNeverReadyWhateverElseIsTrue() {
    FamilyFacts family = Samples.family();
    FamilyFacts poor =
        new FamilyFacts(new Decile(2, "2026-Q3"), null, family.members(), family.indicators(), 62);

    Outcome outcome = Scoring.score(model, Samples.inputs(poor, Samples.visit()));

    assertThat(outcome.score()).isGreaterThanOrEqualTo(model.ready());
    assertThat(outcome.band()).isEqualTo(Band.NEAR);
    assertThat(outcome.conditions())
        .filteredOn(check -> check.key().equals("decile-gate"))
        .singleElement()
        .matches(check -> !check.met());
    assertThat(outcome.toNextBand()).as("no work of the family's lifts its decile").isEmpty();
  }

  @Test
  void noMoreAdultsAreAskedToWorkThanTheFamilyHas() {
    FamilyFacts alone =
        new FamilyFacts(
            new Decile(3, "2026-Q3"),
            null,
            List.of(Samples.adult(1985, true, false), Samples.pupil(2015, "SD")),
            new TreeMap<>(),
            10);

    Outcome outcome = Scoring.score(model, Samples.inputs(alone, null));

    assertThat(outcome.toNextBand())
        .flatExtracting(Outcome.Way::changes)
        .extracting(Outcome.Change::key)
        .doesNotContain("working_adults");
  }

  @Test
  void numbersAreReadAsIndonesianFilesWriteThem() {
    assertThat(Numbers.parse("12,42")).contains(new BigDecimal("12.42"));
    assertThat(Numbers.parse("59.303")).contains(new BigDecimal("59303"));
    assertThat(Numbers.parse(" 36 ")).contains(new BigDecimal("36"));
    assertThat(Numbers.parse("36.5")).contains(new BigDecimal("36.5"));
    assertThat(Numbers.parse("luas")).isEmpty();
    assertThat(Numbers.parse("1e999999999")).isEmpty();
  }

  @Test
  void aMonitoredBusinessRaisesTheScoreOfTheSecondModel() {
    ScoringModel second = Samples.model("model-2");
    LocalDate after = Samples.DAY.minusDays(3);
    Inputs before = Samples.unvisited();
    Inputs monitored = with(before, Samples.grant(after, HomeVisit.Business.GROWING));

    assertThat(line(Scoring.score(second, before), "business").value()).isEqualTo("OWNED");
    assertThat(line(Scoring.score(second, monitored), "business").value()).isEqualTo("GROWING");
    assertThat(Scoring.score(second, monitored).score())
        .isEqualTo(Scoring.score(second, before).score() + 8);
    assertThat(Scoring.score(model, monitored)).isEqualTo(Scoring.score(model, before));
  }

  @Test
  void whoeverLookedAtTheBusinessLastIsBelieved() {
    ScoringModel second = Samples.model("model-2");
    Inputs visited = Samples.visited();
    GrantOutcome earlier = Samples.grant(Samples.DAY.minusDays(9), HomeVisit.Business.STOPPED);

    assertThat(line(Scoring.score(second, with(visited, earlier)), "business").value())
        .as("the home visit came later")
        .isEqualTo("STABLE");
    assertThat(
            line(
                    Scoring.score(second, with(Samples.unvisited(), Samples.grant(null, null))),
                    "business")
                .value())
        .as("no visit yet: as the register says")
        .isEqualTo("OWNED");
  }

  @Test
  void sessionsAndSchoolDaysCountUnlessTheVisitCountedSessionsItself() {
    ScoringModel second = Samples.model("model-2");
    Participation taken = new Participation(12, 6, 200, 180);
    Inputs visited = with(Samples.visited(), taken);
    Inputs unvisited = with(Samples.unvisited(), taken);

    assertThat(line(Scoring.score(second, unvisited), "attendance").value())
        .isEqualTo(new BigDecimal(50));
    assertThat(line(Scoring.score(second, visited), "attendance").value())
        .isEqualTo(new BigDecimal(91));
    assertThat(line(Scoring.score(second, unvisited), "commitment").points()).isEqualTo(3);
    assertThat(line(Scoring.score(second, Samples.unvisited()), "commitment").points())
        .as("families without pupils are not punished")
        .isEqualTo(2);
  }

  private static Inputs with(Inputs inputs, GrantOutcome grant) {
    return new Inputs(
        inputs.assessedOn(),
        inputs.family(),
        inputs.homeVisit(),
        inputs.minimumWage(),
        inputs.participation(),
        List.of(grant),
        null);
  }

  private static Inputs with(Inputs inputs, Participation taken) {
    return new Inputs(
        inputs.assessedOn(),
        inputs.family(),
        inputs.homeVisit(),
        inputs.minimumWage(),
        taken,
        inputs.grants(),
        null);
  }

  private static Outcome.Line line(Outcome outcome, String key) {
    return outcome.indicators().stream()
        .filter(line -> line.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
