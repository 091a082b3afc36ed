package id.graduasi.grants.eligibility;

import id.graduasi.grants.family.Aid;
import id.graduasi.grants.family.Family;
import id.graduasi.grants.family.Member;
import id.graduasi.grants.scheme.Criterion;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the person a grant is meant for; null is not known.
 *
 * @param aids her family's place in every programme
 * @param stated what is stated of her that the registry does not know, by criterion
 */
record Applicant(
    @Nullable String sex,
    @Nullable String relationship,
    @Nullable LocalDate birthDate,
    @Nullable String maritalStatus,
    @Nullable Boolean ownsBusiness,
    @Nullable Integer decile,
    List<Aid> aids,
    @Nullable Boolean willing,
    Map<String, Boolean> stated) {

  static Applicant of(
      Member member,
      Family family,
      List<Aid> aids,
      @Nullable Boolean willing,
      Map<String, Boolean> stated) {
    return new Applicant(
        member.sex(),
        member.relationship(),
        member.birthDate(),
        member.maritalStatus(),
        member.ownsBusiness(),
        family.decile(),
        aids,
        willing,
        stated);
  }

  /** What a criterion looks at, on the day of application, if it is known. */
  Optional<String> known(Criterion criterion, LocalDate on) {
    return Optional.ofNullable(
            switch (criterion.fact()) {
              case SEX -> sex;
              case RELATIONSHIP -> relationship;
              case AGE -> birthDate == null ? null : Period.between(birthDate, on).getYears();
              case MARITAL_STATUS -> maritalStatus;
              case DECILE -> decile;
              case OWNS_BUSINESS -> ownsBusiness;
              case WILLING -> willing;
              case YEARS_ON_AID -> Aid.years(of(criterion), on).orElse(null);
              case ENROLLMENT -> enrollment(of(criterion));
              case STATED -> stated.get(criterion.code());
            })
        .map(Object::toString);
  }

  private List<Aid> of(Criterion criterion) {
    List<String> programmes = criterion.programmes();
    return aids.stream()
        .filter(aid -> programmes == null || programmes.contains(aid.programme()))
        .toList();
  }

  private static String enrollment(List<Aid> aids) {
    if (aids.stream().anyMatch(Aid::isReceived)) {
      return "ENROLLED";
    }
    if (aids.stream().anyMatch(Aid::isGraduated)) {
      return "GRADUATED";
    }
    return aids.stream().anyMatch(Aid::isLeft) ? "LEFT" : "NEVER";
  }
}
