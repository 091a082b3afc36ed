package id.graduasi.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Somebody knows the method, every region and every published number, and computes. */
class DisclosurePropertiesTest {

  private static final List<String> DISTRICTS =
      List.of("11.01.01", "11.01.02", "11.01.03", "11.02.01", "12.01.01", "12.01.02");

  /**
   * All true worlds that would have been published in the same way are tried. What a district's own
   * line leaves open (of a suppressed one all of 0 to 4) must occur among them.
   */
  @Property(tries = 120, seed = "39")
  void nothingThatIsPublishedNarrowsAnyCell(@ForAll("counts") Map<String, Long> truth) {
    List<String> districts = List.copyOf(truth.keySet());
    Map<String, Long> published = Disclosure.of(truth, districts);
    Map<String, Set<Long>> possible = new HashMap<>();

    worlds(districts, published)
        .filter(world -> Disclosure.of(world, districts).equals(published))
        .forEach(
            world ->
                world.forEach(
                    (district, count) ->
                        possible.computeIfAbsent(district, at -> new TreeSet<>()).add(count)));

    for (String district : districts) {
      assertThat(possible.get(district))
          .as("%s, published %s of %s", district, published, truth)
          .isEqualTo(leftOpen(published.get(district)));
    }
  }

  @Property(tries = 250, seed = "39")
  void whatIsPublishedIsAMultipleOfFiveThatIsNotSmall(@ForAll("counts") Map<String, Long> truth) {
    Map<String, Long> published = Disclosure.of(truth, DISTRICTS);

    assertThat(published.values()).allMatch(value -> value >= 5 && value % 5 == 0);
    truth.forEach(
        (district, count) -> assertThat(published.containsKey(district)).isEqualTo(count >= 5));
  }

  @Property(tries = 250, seed = "39")
  void aTotalOfManyPartsIsTheTrueOneRounded(@ForAll("large") Map<String, Long> truth) {
    long total = truth.values().stream().mapToLong(Long::longValue).sum();

    assertThat(Math.abs(Disclosure.of(truth, List.of()).get("11.01") - total))
        .isLessThanOrEqualTo(4);
  }

  @Example
  void twoSmallPartsHaveNoTotalBecauseEightWouldBeFourAndFour() {
    assertThat(Disclosure.of(Map.of("11.01.01", 4L, "11.01.02", 4L), List.of())).isEmpty();
  }

  @Example
  void theTotalOfOneLargeAndOneSmallPartSaysNothingOfTheSmallOne() {
    assertThat(Disclosure.of(Map.of("11.01.01", 12L, "11.01.02", 3L), List.of()))
        .containsAllEntriesOf(Map.of("11.01.01", 10L, "11.01", 10L, "11", 10L, "*", 10L));
  }

  @Example
  void anOnlyPartIsToldLikeItsTotal() {
    assertThat(Disclosure.of(Map.of("11.01.01", 3L), List.of())).isEmpty();
    assertThat(Disclosure.of(Map.of("11.01.01", 23L), List.of()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("11.01.01", 25L, "11.01", 25L, "11", 25L, "*", 25L));
  }

  @Example
  void noneIsKeptBackLikeFew() {
    Map<String, Long> none = Map.of("11.01.01", 40L, "11.01.02", 0L, "11.01.03", 57L);
    Map<String, Long> few = Map.of("11.01.01", 40L, "11.01.02", 4L, "11.01.03", 57L);

    assertThat(Disclosure.of(none, List.of())).doesNotContainKey("11.01.02");
    assertThat(Disclosure.of(few, List.of())).doesNotContainKey("11.01.02");
  }

  @Provide
  Arbitrary<Map<String, Long>> counts() {
    Arbitrary<Long> count =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.longs().between(0, 4)),
            Tuple.of(2, Arbitraries.longs().between(5, 24)));
    return Combinators.combine(
            Arbitraries.of(DISTRICTS).set().ofMinSize(1).ofMaxSize(5),
            count.list().ofSize(DISTRICTS.size()))
        .as(
            (districts, counts) -> {
              Map<String, Long> truth = new TreeMap<>();
              List.copyOf(districts).forEach(d -> truth.put(d, counts.get(DISTRICTS.indexOf(d))));
              return truth;
            });
  }

  @Provide
  Arbitrary<Map<String, Long>> large() {
    return Arbitraries.longs()
        .between(300, 3000)
        .list()
        .ofSize(28)
        .map(
            counts -> {
              Map<String, Long> truth = new TreeMap<>();
              for (int i = 0; i < counts.size(); i++) {
                truth.put("11.01.%02d".formatted(i + 1), counts.get(i));
              }
              return truth;
            });
  }

  /** Every combination of what the districts' own lines leave open. */
  private static Stream<Map<String, Long>> worlds(
      List<String> districts, Map<String, Long> published) {
    List<Map<String, Long>> worlds = new ArrayList<>(List.of(Map.of()));
    for (String district : districts) {
      List<Map<String, Long>> wider = new ArrayList<>();
      for (Map<String, Long> world : worlds) {
        for (long count : leftOpen(published.get(district))) {
          Map<String, Long> one = new TreeMap<>(world);
          one.put(district, count);
          wider.add(one);
        }
      }
      worlds = wider;
    }
    return worlds.stream();
  }

  private static Set<Long> leftOpen(Long published) {
    long low = published == null ? 0 : published == 5 ? 5 : published - 2;
    long high = published == null ? 4 : published + 2;
    Set<Long> open = new TreeSet<>();
    LongStream.rangeClosed(low, high).forEach(open::add);
    return open;
  }
}
