package id.graduasi.grants.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.grants.family.Family;
import id.graduasi.grants.family.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {

  private static final LocalDate ON = LocalDate.of(2026, 2, 1);
  private static final Member HER = member("1986-07-01", "WIDOWED");

  @Test
  void thePoorestWithTheMostDependantsAndABusinessThatRunsHasAHundredPoints() {
    Standing best =
        new Standing(
            family(
                1,
                HER,
                member("2010-02-02", "SINGLE"),
                member("2008-02-02", "SINGLE"),
                member("1966-02-01", "WIDOWED"),
                member("1940-01-01", "WIDOWED"),
                member("2020-01-01", "SINGLE")),
            HER,
            business("2025-02-01", 2_000_000L),
            4_000_000,
            ON,
            0);

    assertThat(best.ranked().points()).isEqualTo(100);
    assertThat(best.ranked().parts()).allMatch(part -> part.points() == part.max());
    assertThat(best.ranked().parts()).extracting(Ranking.Part::code).doesNotHaveDuplicates();
  }

  @Test
  void whatIsNotKnownBringsNoPoints() {
    Member unknown = new Member(UUID.randomUUID(), null, null, null, null, null);

    Ranking ranking = new Standing(family(null, unknown), unknown, null, 4_000_000, ON, 2).ranked();

    assertThat(ranking.points()).isZero();
    assertThat(ranking.parts()).extracting(part -> part.message().id()).doesNotContain("");
  }

  @ParameterizedTest(name = "decile {0}: {1} points")
  @CsvSource({"1, 30", "2, 22", "3, 15", "4, 8", "5, 0"})
  void thePoorerTheMore(int decile, int points) {
    Standing her = new Standing(family(decile, HER), HER, null, 4_000_000, ON, 0);

    assertThat(byRule(her)).containsEntry("DECILE", points);
  }

  @ParameterizedTest(name = "running since {0}, with {1}: {2} and {3} points")
  @CsvSource({
    "2025-02-01, 2000000, 15, 10",
    "2025-02-02, 1999999, 10, 5",
    "2025-08-01, 1, 10, 5",
    "2025-08-02, 0, 5, 0",
    "2026-02-02, 0, 0, 0"
  })
  void aBusinessThatRunsAndCapitalOfHerOwnCount(
      String since, long capital, int age, int ownCapital) {
    Standing her = new Standing(family(2, HER), HER, business(since, capital), 4_000_000, ON, 1);

    assertThat(byRule(her))
        .containsEntry("BUSINESS_AGE", age)
        .containsEntry("OTHER_CAPITAL", ownCapital)
        .containsEntry("FIRST_GRANT", 0);
  }

  private static Map<String, Integer> byRule(Standing her) {
    return her.ranked().parts().stream()
        .collect(Collectors.toMap(Ranking.Part::code, Ranking.Part::points));
  }

  private static Business business(String since, long capital) {
    return new Business(Business.Kind.FOOD, "Warung", LocalDate.parse(since), "Kompor", capital);
  }

  private static Family family(@Nullable Integer decile, Member... members) {
    return new Family(
        UUID.randomUUID(),
        "ACTIVE",
        "35.24.01.2001",
        null,
        decile,
        "2026-Q1",
        List.of(members),
        Instant.EPOCH);
  }

  private static Member member(String born, String status) {
    return new Member(UUID.randomUUID(), "FEMALE", LocalDate.parse(born), "HEAD", status, true);
  }
}
