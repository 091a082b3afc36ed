package id.graduasi.registry.entitlement;

import id.graduasi.registry.family.Education;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.family.Participation;
import id.graduasi.registry.programme.Component;
import id.graduasi.registry.programme.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/** Who meets the conditions of which component. */
public final class Conditions {

  private Conditions() {}

  /**
   * Whether anybody in the family still counts under a component. When nobody does any more, the
   * end is a natural one (graduasi alamiah), which a person decides.
   */
  public static boolean anyMet(Term term, FamilyState family, LocalDate on) {
    return family.members().stream()
        .anyMatch(
            person ->
                term.components().stream()
                    .anyMatch(component -> unmet(component, person, on).isEmpty()));
  }

  /** What of a component's conditions a person does not meet on a day; nothing if it counts. */
  static Set<Unmet> unmet(Component component, MemberState person, LocalDate on) {
    Set<Unmet> unmet = EnumSet.noneOf(Unmet.class);
    if (!ageFits(component, age(person, on))) {
      unmet.add(Unmet.AGE);
    }
    if (component.pregnantOrPostpartum() && !person.pregnantOrPostpartum()) {
      unmet.add(Unmet.PREGNANCY);
    }
    Education education = person.education();
    if (component.attendingSchool()
        && (education == null || education.participation() != Participation.ATTENDING)) {
      unmet.add(Unmet.SCHOOL);
    }
    if (component.schoolLevel() != null
        && (education == null || education.level() != component.schoolLevel())) {
      unmet.add(Unmet.SCHOOL_LEVEL);
    }
    if (component.disabilities() != null
        && !component.disabilities().contains(person.disability())) {
      unmet.add(Unmet.DISABILITY);
    }
    return unmet;
  }

  /** Full years on a day; negative before the birth. */
  static long age(MemberState person, LocalDate on) {
    return on.isBefore(person.birthDate()) ? -1 : ChronoUnit.YEARS.between(person.birthDate(), on);
  }

  private static boolean ageFits(Component component, long age) {
    return age >= 0
        && (component.ageFrom() == null || age >= component.ageFrom())
        && (component.ageTo() == null || age <= component.ageTo());
  }
}
