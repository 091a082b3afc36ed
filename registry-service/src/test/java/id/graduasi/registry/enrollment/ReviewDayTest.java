package id.graduasi.registry.enrollment;

import static id.graduasi.registry.enrollment.Samples.FIVE_YEARS;
import static id.graduasi.registry.enrollment.Samples.START;
import static id.graduasi.registry.enrollment.Samples.active;
import static id.graduasi.registry.enrollment.Samples.ended;
import static id.graduasi.registry.enrollment.Samples.family;
import static id.graduasi.registry.enrollment.Samples.on;
import static id.graduasi.registry.enrollment.Samples.suspended;
import static org.assertj.core.api.Assertions.assertThat;

import id.graduasi.registry.family.CivilRegistry;
import id.graduasi.registry.family.Disability;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.MaritalStatus;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.family.MoveReason;
import id.graduasi.registry.family.Relationship;
import id.graduasi.registry.family.Sex;
import id.graduasi.registry.identifier.LockedIdentifier;
import id.graduasi.registry.programme.Review;
import id.graduasi.registry.programme.Review.Exemption;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class ReviewDayTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

  @Example
  void fiveYearsOnEndARunWithoutAGap() {
    assertThat(due(active())).isEqualTo("2027-01-10");
  }

  @Example
  void whilePaymentsRestTheDayStandsAndThenMovesByTheDaysTheyRested() {
    EnrollmentState lifted =
        EnrollmentRules.reinstate(suspended(), family(), on("2026-03-01", null)).after();

    assertThat(due(suspended())).isEqualTo("2027-01-10");
    assertThat(due(lifted)).isEqualTo("2027-02-07");
    assertThat(ChronoUnit.DAYS.between(due(suspended()), due(lifted))).isEqualTo(28);
  }

  @Example
  void aReversedEndMovesTheDayByTheGap() {
    EnrollmentState reversed =
        EnrollmentRules.reinstate(ended(), family(), on("2026-05-01", null)).after();

    assertThat(due(reversed)).isEqualTo("2027-02-09");
    assertThat(due(ended())).isNull();
  }

  @Example
  void monthsReceivedInAnEarlierEnrollmentCount() {
    EnrollmentState second =
        EnrollmentRules.start(
                UUID.randomUUID(), family(), "PKH", LocalDate.parse("2026-07-01"), null)
            .after();
    EnrollmentState elsewhere =
        EnrollmentRules.start(UUID.randomUUID(), family(), "BPNT", START.minusYears(3), null)
            .after();

    assertThat(
            ReviewDay.of(second, List.of(ended(), second, elsewhere), FIVE_YEARS, family(), TODAY))
        .isEqualTo("2027-04-11");
  }

  @Example
  void aMoveIsNoGapAndAProposalHasNoReview() {
    EnrollmentState moved =
        EnrollmentRules.follow(
                active(),
                family(Samples.OTHER_VILLAGE, null, 2),
                LocalDate.parse("2026-03-01"),
                "moved",
                MoveReason.AREA)
            .orElseThrow()
            .after();
    EnrollmentState proposed =
        EnrollmentRules.propose(Samples.ENROLLMENT, family(), "PKH", START, Samples.CASE).after();

    assertThat(due(moved)).isEqualTo("2027-01-10");
    assertThat(due(proposed)).isNull();
    assertThat(ReviewDay.of(active(), List.of(), null, family(), TODAY)).isNull();
  }

  @Example
  void oneExemptMemberExemptsTheFamilyUnlessThePolicyAsksForMore() {
    FamilyState mixed = people(person(35, Disability.NONE), person(60, Disability.NONE));
    FamilyState old = people(person(61, Disability.NONE), person(8, Disability.NONE));
    FamilyState severe = people(person(35, Disability.SEVERE));
    FamilyState young = people(person(35, Disability.MODERATE), person(59, Disability.NONE));

    assertThat(exempt(Exemption.ANY_EXEMPT_MEMBER, mixed, old, severe, young))
        .containsExactly(true, true, true, false);
    assertThat(exempt(Exemption.NO_PRODUCTIVE_ADULT, mixed, old, severe, young))
        .containsExactly(false, true, true, false);
    assertThat(exempt(Exemption.NONE, mixed, old, severe, young))
        .containsExactly(false, false, false, false);
    assertThat(ReviewDay.of(active(), List.of(), FIVE_YEARS, mixed, TODAY)).isNull();
  }

  /** However often payments rest, as many days are received until the day as without a gap. */
  @Property(tries = 200)
  void everyDayNotReceivedPutsTheDayOffByADay(
      @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 200) Integer> lengths) {
    EnrollmentState state = active();
    LocalDate day = START;
    long rested = 0;
    for (int i = 0; i + 1 < lengths.size(); i += 2) {
      day = day.plusDays(lengths.get(i));
      state = EnrollmentRules.suspend(state, family(), on(day.toString(), "OTHER")).after();
      assertThat(due(state)).isEqualTo(START.plusYears(5).plusDays(rested));
      day = day.plusDays(lengths.get(i + 1));
      rested += lengths.get(i + 1);
      state = EnrollmentRules.reinstate(state, family(), on(day.toString(), null)).after();
    }

    assertThat(due(state)).isEqualTo(START.plusYears(5).plusDays(rested));
  }

  private static @Nullable LocalDate due(EnrollmentState state) {
    return ReviewDay.of(state, List.of(state), FIVE_YEARS, family(), TODAY);
  }

  private static List<Boolean> exempt(Exemption exemption, FamilyState... families) {
    Review review = new Review(60, exemption, 18, 60);
    return List.of(families).stream().map(one -> ReviewDay.exempt(review, one, TODAY)).toList();
  }

  private static FamilyState people(MemberState... people) {
    FamilyState one = family();
    return new FamilyState(
        one.id(),
        one.number(),
        one.kk(),
        one.villageCode(),
        one.address(),
        one.facilitatorId(),
        one.decile(),
        one.indicators(),
        List.of(people),
        one.status(),
        one.version(),
        one.registeredAt(),
        one.updatedAt(),
        one.asOf());
  }

  private static MemberState person(int age, Disability disability) {
    return new MemberState(
        UUID.randomUUID(),
        new LockedIdentifier(new byte[] {1}, new byte[32], "9001"),
        "Siti Aminah",
        Sex.FEMALE,
        TODAY.minusYears(age),
        Relationship.OTHER,
        MaritalStatus.WIDOWED,
        null,
        disability,
        false,
        false,
        false,
        false,
        CivilRegistry.MATCHED);
  }
}
