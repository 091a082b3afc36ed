package id.graduasi.graduation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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

    Outcome outcome = Scoring.score(model, new Inputs(Samples.DAY, odd, null, null));

    assertThat(line(outcome, "floor").points()).isZero();
    assertThat(line(outcome, "floor").reason().id()).contains("\"KACA\" tidak dikenal");
  }

  @Test
  void theTwoLowestDecilesAreNeverReadyWhateverElseIsTrue() {
    FamilyFacts family = Samples.family();
    FamilyFacts poor =
        new FamilyFacts(new Decile(2, "2026-Q3"), null, family.members(), family.indicators(), 62);

    Outcome outcome =
        Scoring.score(model, new Inputs(Samples.DAY, poor, Samples.visit(), Samples.UMK));

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

    Outcome outcome = Scoring.score(model, new Inputs(Samples.DAY, alone, null, null));

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

  private static Outcome.Line line(Outcome outcome, String key) {
    return outcome.indicators().stream()
        .filter(line -> line.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
