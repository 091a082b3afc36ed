package id.graduasi.registry.enrollment;

import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.programme.Programmes;
import id.graduasi.registry.programme.Review;
import id.graduasi.registry.programme.Term;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Works out the days of reviews, for one enrollment or for many, by the terms of today. */
@ApplicationScoped
class Reviews {

  private final Programmes programmes;
  private final EffectiveDays days;

  Reviews(Programmes programmes, EffectiveDays days) {
    this.programmes = programmes;
    this.days = days;
  }

  /** These changes, each with the day of the review after it. */
  List<EnrollmentChange> of(List<EnrollmentChange> changes, Collection<EnrollmentState> known) {
    if (changes.isEmpty()) {
      return changes;
    }
    LocalDate today = days.today();
    Map<String, Term> terms = programmes.termsOn(today);
    Map<UUID, Map<UUID, EnrollmentState>> byFamily = byFamily(known);
    List<EnrollmentChange> reviewed = new ArrayList<>(changes.size());
    for (EnrollmentChange change : changes) {
      EnrollmentState after = change.after();
      Map<UUID, EnrollmentState> own =
          byFamily.computeIfAbsent(after.familyId(), family -> new LinkedHashMap<>());
      EnrollmentState earlier = change.before() == null ? null : own.get(after.id());
      LocalDate day =
          day(after, own.values(), terms.get(after.programme()), change.family(), today);
      EnrollmentChange complete = change.following(earlier).reviewedOn(day);
      own.put(after.id(), complete.after());
      reviewed.add(complete);
    }
    return reviewed;
  }

  /** The day of one enrollment's review. */
  static @Nullable LocalDate day(
      EnrollmentState enrollment,
      Collection<EnrollmentState> others,
      @Nullable Term term,
      FamilyState family,
      LocalDate today) {
    Review review = term == null ? null : term.review();
    return ReviewDay.of(enrollment, others, review, family, today);
  }

  private static Map<UUID, Map<UUID, EnrollmentState>> byFamily(Collection<EnrollmentState> known) {
    Map<UUID, Map<UUID, EnrollmentState>> byFamily = new HashMap<>();
    known.forEach(
        one ->
            byFamily
                .computeIfAbsent(one.familyId(), family -> new LinkedHashMap<>())
                .put(one.id(), one));
    return byFamily;
  }
}
