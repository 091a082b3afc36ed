package id.graduasi.grants.eligibility;

import id.graduasi.grants.scheme.Fact;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of the person a grant is meant for; null is not known. */
record Applicant(
    @Nullable String sex,
    @Nullable String relationship,
    @Nullable LocalDate birthDate,
    @Nullable String maritalStatus,
    @Nullable Boolean ownsBusiness,
    @Nullable Integer decile,
    @Nullable Boolean willing) {

  /** A fact about her on a day, if it is known. */
  Optional<String> known(Fact fact, LocalDate on) {
    return Optional.ofNullable(
            switch (fact) {
              case SEX -> sex;
              case RELATIONSHIP -> relationship;
              case AGE -> birthDate == null ? null : Period.between(birthDate, on).getYears();
              case MARITAL_STATUS -> maritalStatus;
              case DECILE -> decile;
              case OWNS_BUSINESS -> ownsBusiness;
              case WILLING -> willing;
            })
        .map(Object::toString);
  }
}
