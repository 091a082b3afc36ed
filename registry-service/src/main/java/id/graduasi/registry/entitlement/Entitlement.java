package id.graduasi.registry.entitlement;

import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.programme.Component;
import id.graduasi.registry.programme.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a family is entitled to in a programme on a day.
 *
 * @param gate whether the family passes the gate, and why
 * @param lines each person of the family, in the order of the card
 */
record Entitlement(Explained gate, List<Line> lines) {

  /**
   * Why one person counts or not.
   *
   * @param person the person
   * @param why the reason
   * @param component the component the person counts under, if any
   * @param checks what the person does not meet, for each component in the programme's order
   */
  record Line(
      UUID person, Explained why, @Nullable Component component, Map<String, Set<Unmet>> checks) {}

  static Entitlement of(Term term, FamilyState family, LocalDate on) {
    List<Candidate> candidates =
        family.members().stream().map(person -> Candidate.of(person, term, on)).toList();
    Map<UUID, Component> counted = Counting.of(term, candidates);
    Places places = Places.after(Counting.caps(term), counted.values());
    List<Line> lines =
        candidates.stream().map(one -> line(term, one, counted, places, on)).toList();
    return new Entitlement(Gate.of(term, family), lines);
  }

  /** Rupiah a year: what everybody who counts brings, whatever the gate says. */
  long amountPerYear() {
    return lines.stream()
        .mapToLong(line -> line.component() == null ? 0 : line.component().amountPerYear())
        .sum();
  }

  /** Whether the family passes the gate and has a component, where the programme asks for one. */
  boolean entitled() {
    boolean counts =
        lines.stream()
            .anyMatch(
                line -> line.component() != null || line.why().reason() == Reason.WHOLE_FAMILY);
    return gate.reason() == Reason.GATE_PASSED && counts;
  }

  private static Line line(
      Term term, Candidate one, Map<UUID, Component> counted, Places places, LocalDate on) {
    MemberState person = one.person();
    Component component = counted.get(person.id());
    Map<String, Set<Unmet>> checks = new java.util.LinkedHashMap<>();
    term.components().forEach(each -> checks.put(each.code(), Conditions.unmet(each, person, on)));
    return new Line(person.id(), why(term, one, component, places), component, checks);
  }

  private static Explained why(
      Term term, Candidate one, @Nullable Component component, Places places) {
    if (term.components().isEmpty()) {
      return new Explained(Reason.WHOLE_FAMILY);
    }
    if (one.met().isEmpty()) {
      return new Explained(Reason.NO_COMPONENT);
    }
    Component best = one.met().getFirst();
    if (component == null) {
      Reason full =
          switch (places.full(best).orElseThrow()) {
            case COMPONENT -> Reason.COMPONENT_FULL;
            case GROUP -> Reason.GROUP_FULL;
            case FAMILY -> Reason.FAMILY_FULL;
          };
      return new Explained(full, best.name(), best.code(), best.group());
    }
    return component.amountPerYear() == best.amountPerYear()
        ? new Explained(Reason.COUNTED, component.name(), component.code())
        : new Explained(
            Reason.COUNTED_UNDER_ANOTHER,
            component.name(),
            component.code(),
            best.name(),
            best.code());
  }
}
