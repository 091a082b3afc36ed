package id.graduasi.registry.enrollment;

import id.graduasi.registry.family.Disability;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.programme.Review;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the review of an enrollment falls due: the five-year line of PKH and BPNT, which is a review
 * and never an automatic end.
 *
 * <p>What counts are the months really received, in all enrollments of the family in the programme:
 * the day lies so many months after the first day received as the programme says, and every day in
 * between that was not received puts it off by a day. While payments rest, it stands where it stood
 * when they stopped; when they go on, it moves by the days they rested.
 */
final class ReviewDay {

  private ReviewDay() {}

  /**
   * The day, or null while nothing is received and where there is no review.
   *
   * @param enrollment the enrollment
   * @param others the family's other enrollments; those in other programmes do not matter
   * @param review what the programme says of reviews
   * @param family the family, whose people may exempt it
   * @param today the day whose ages count
   */
  static @Nullable LocalDate of(
      EnrollmentState enrollment,
      Collection<EnrollmentState> others,
      @Nullable Review review,
      FamilyState family,
      LocalDate today) {
    if (review == null || !enrollment.running() || exempt(review, family, today)) {
      return null;
    }
    List<Period> received =
        Stream.concat(
                Stream.of(enrollment), others.stream().filter(one -> isEarlier(one, enrollment)))
            .flatMap(one -> one.periods().stream())
            .filter(period -> period.status() == EnrollmentStatus.ACTIVE)
            .toList();
    LocalDate latest = latest(enrollment);
    LocalDate first = received.stream().map(Period::from).min(LocalDate::compareTo).orElse(latest);
    long days = received.stream().mapToLong(period -> days(period, latest)).sum();
    long rested = Math.max(0, ChronoUnit.DAYS.between(first, latest) - days);
    return first.plusMonths(review.afterMonths()).plusDays(rested);
  }

  /** Whether the family has no review, by the age and the health of its people. */
  static boolean exempt(Review review, FamilyState family, LocalDate today) {
    List<MemberState> people = family.members();
    return switch (review.exemption()) {
      case NONE -> false;
      case ANY_EXEMPT_MEMBER -> people.stream().anyMatch(person -> exempt(review, person, today));
      case NO_PRODUCTIVE_ADULT ->
          !people.isEmpty()
              && people.stream()
                  .filter(person -> age(person, today) >= review.adultFrom())
                  .allMatch(person -> exempt(review, person, today));
    };
  }

  private static boolean exempt(Review review, MemberState person, LocalDate today) {
    return person.disability() == Disability.SEVERE || age(person, today) >= review.elderlyFrom();
  }

  private static long age(MemberState person, LocalDate today) {
    return ChronoUnit.YEARS.between(person.birthDate(), today);
  }

  private static boolean isEarlier(EnrollmentState one, EnrollmentState than) {
    return !one.id().equals(than.id()) && one.programme().equals(than.programme());
  }

  /**
   * Where the stretch begins that is received now, or was received before payments came to rest.
   */
  private static LocalDate latest(EnrollmentState enrollment) {
    return enrollment.periods().stream()
        .filter(period -> period.status() == EnrollmentStatus.ACTIVE)
        .reduce((earlier, later) -> later)
        .map(Period::from)
        .orElse(enrollment.startedOn());
  }

  private static long days(Period period, LocalDate until) {
    LocalDate to = period.to() == null || period.to().isAfter(until) ? until : period.to();
    return Math.max(0, ChronoUnit.DAYS.between(period.from(), to));
  }
}
