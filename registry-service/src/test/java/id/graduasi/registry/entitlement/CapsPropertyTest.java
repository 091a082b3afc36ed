package id.graduasi.registry.entitlement;

import static id.graduasi.registry.entitlement.Household.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.registry.family.Disability;
import id.graduasi.registry.family.Education;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.family.Participation;
import id.graduasi.registry.family.SchoolLevel;
import id.graduasi.registry.programme.Caps;
import id.graduasi.registry.programme.Component;
import id.graduasi.registry.programme.CountOrder;
import id.graduasi.registry.programme.Programme;
import id.graduasi.registry.programme.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

/** Whoever lives in a family, the caps hold and the sums agree. */
class CapsPropertyTest {

  @Property(tries = 400)
  void noCapIsEverExceededAndEveryPersonIsExplained(
      @ForAll("people") List<MemberState> people, @ForAll CountOrder order) {
    Entitlement entitlement = of(Household.pkh(order), people);

    List<Component> counted =
        entitlement.lines().stream()
            .map(Entitlement.Line::component)
            .filter(Objects::nonNull)
            .toList();
    assertThat(counted.size()).isLessThanOrEqualTo(4);
    assertThat(counted.stream().filter(one -> "CHILDREN".equals(one.group())).count())
        .isLessThanOrEqualTo(3);
    assertThat(counted.stream().filter(one -> one.code().equals("EARLY_CHILDHOOD")).count())
        .isLessThanOrEqualTo(2);
    assertThat(entitlement.lines())
        .extracting(Entitlement.Line::person)
        .containsExactlyElementsOf(people.stream().map(MemberState::id).toList());
    assertThat(counted.stream().mapToLong(Component::amountPerYear).sum())
        .isEqualTo(entitlement.amountPerYear());
    for (Entitlement.Line line : entitlement.lines()) {
      if (line.component() != null) {
        assertThat(line.checks().get(line.component().code())).isEmpty();
      }
    }
  }

  @Property(tries = 300)
  void anotherPersonNeverLowersTheTotal(
      @ForAll("people") List<MemberState> people, @ForAll("person") MemberState another) {
    List<MemberState> more = new ArrayList<>(people);
    more.add(another);

    assertThat(of(Household.pkh(), more).amountPerYear())
        .isGreaterThanOrEqualTo(of(Household.pkh(), people).amountPerYear());
  }

  @Property(tries = 300)
  void theOrderOfTheCardDoesNotMatter(
      @ForAll("people") List<MemberState> people, @ForAll CountOrder order, @ForAll Random chance) {
    List<MemberState> shuffled = new ArrayList<>(people);
    Collections.shuffle(shuffled, chance);

    assertThat(counted(Household.pkh(order), shuffled))
        .isEqualTo(counted(Household.pkh(order), people));
  }

  /** Every way to count is tried: none brings more. */
  @Property(tries = 200)
  void noOtherWayToCountBringsMore(@ForAll("fewPeople") List<MemberState> people) {
    Term term = Household.pkh();
    List<Candidate> candidates =
        people.stream().map(person -> Candidate.of(person, term, DAY)).toList();

    assertThat(of(term, people).amountPerYear())
        .isEqualTo(best(candidates, 0, new ArrayList<>(), Objects.requireNonNull(term.caps())));
  }

  @Property
  void stagesMakeUpTheYear(
      @ForAll @LongRange(min = 0, max = 100_000_000) long year,
      @ForAll @IntRange(min = 1, max = 12) int count) {
    List<Programme.PaymentStage> stages =
        IntStream.rangeClosed(1, count)
            .mapToObj(number -> new Programme.PaymentStage(number, "%02d-01".formatted(number)))
            .toList();
    List<StageAmount> amounts = StageAmount.of(stages, year, 2026);

    assertThat(amounts.stream().mapToLong(StageAmount::amount).sum()).isEqualTo(year);
    assertThat(amounts.getLast().amount() - amounts.getFirst().amount()).isBetween(0L, count - 1L);
  }

  private static long best(
      List<Candidate> candidates, int next, List<Component> counted, Caps caps) {
    if (next == candidates.size()) {
      return counted.stream().mapToLong(Component::amountPerYear).sum();
    }
    long best = best(candidates, next + 1, counted, caps);
    for (Component component : candidates.get(next).met()) {
      if (Places.after(caps, counted).full(component).isEmpty()) {
        counted.add(component);
        best = Math.max(best, best(candidates, next + 1, counted, caps));
        counted.removeLast();
      }
    }
    return best;
  }

  private static Map<UUID, String> counted(Term term, List<MemberState> people) {
    Map<UUID, String> counted = new HashMap<>();
    for (Entitlement.Line line : of(term, people).lines()) {
      String component = line.component() == null ? "" : line.component().code();
      counted.put(line.person(), line.why().reason() + " " + component);
    }
    return counted;
  }

  private static Entitlement of(Term term, List<MemberState> people) {
    return Entitlement.of(term, Household.family(2, people), DAY);
  }

  @Provide
  Arbitrary<List<MemberState>> people() {
    return person().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<MemberState>> fewPeople() {
    return person().list().ofMaxSize(7);
  }

  @Provide
  Arbitrary<MemberState> person() {
    Arbitrary<Integer> ages =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(0, 7)),
            net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(6, 22)),
            net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(23, 90)));
    Arbitrary<@Nullable Education> education =
        Combinators.combine(
                Arbitraries.of(Participation.values()), Arbitraries.of(SchoolLevel.values()))
            .as(Education::new)
            .injectNull(0.3);
    Arbitrary<Disability> disability =
        Arbitraries.frequency(
            net.jqwik.api.Tuple.of(3, Disability.NONE),
            net.jqwik.api.Tuple.of(1, Disability.SEVERE));
    return Combinators.combine(ages, education, disability, Arbitraries.of(true, false, false))
        .as(Household::person);
  }
}
