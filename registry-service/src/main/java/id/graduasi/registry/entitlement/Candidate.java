package id.graduasi.registry.entitlement;

import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.programme.Component;
import id.graduasi.registry.programme.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A person and the components whose conditions are met, the highest amount first.
 *
 * @param person the person
 * @param met the components, equal amounts in the order of their codes
 */
record Candidate(MemberState person, List<Component> met) {

  /** The oldest first; people born on one day in the order of their ids, not of the card. */
  static final Comparator<Candidate> BY_AGE =
      Comparator.<Candidate, LocalDate>comparing(one -> one.person().birthDate())
          .thenComparing(one -> one.person().id());

  private static final Comparator<Component> HIGHEST_FIRST =
      Comparator.comparingLong(Component::amountPerYear).reversed().thenComparing(Component::code);

  Candidate {
    met = List.copyOf(met);
  }

  static Candidate of(MemberState person, Term term, LocalDate on) {
    return new Candidate(
        person,
        term.components().stream()
            .filter(component -> Conditions.unmet(component, person, on).isEmpty())
            .sorted(HIGHEST_FIRST)
            .toList());
  }
}
