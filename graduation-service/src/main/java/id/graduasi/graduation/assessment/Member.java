package id.graduasi.graduation.assessment;

import id.graduasi.graduation.scoring.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member as the family's event told, with what the fairness table needs besides the score. */
record Member(
    LocalDate birthDate,
    @Nullable String sex,
    @Nullable String relationship,
    @Nullable Education education,
    @Nullable String disability,
    boolean pregnantOrPostpartum,
    boolean working,
    boolean ownsBusiness) {

  record Education(@Nullable String participation, @Nullable String level) {}

  boolean isHead() {
    return "HEAD".equals(relationship);
  }

  boolean isDisabled() {
    return disability != null && !disability.equals("NONE");
  }

  Person person() {
    return new Person(
        birthDate,
        education == null ? null : education.participation(),
        education == null ? null : education.level(),
        disability == null ? "NONE" : disability,
        pregnantOrPostpartum,
        working,
        ownsBusiness);
  }
}
