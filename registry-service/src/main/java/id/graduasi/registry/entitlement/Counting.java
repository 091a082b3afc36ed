package id.graduasi.registry.entitlement;

import id.graduasi.registry.programme.Caps;
import id.graduasi.registry.programme.Component;
import id.graduasi.registry.programme.Term;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who counts under which component when the caps do not let everybody count (PKH: 4 persons a
 * family, 3 children, 2 under six; a person counts once).
 */
final class Counting {

  private Counting() {}

  /** Under which component each person counts; who does not count is not in the answer. */
  static Map<UUID, Component> of(Term term, List<Candidate> candidates) {
    Caps caps = caps(term);
    return switch (term.countOrder()) {
      case HIGHEST_FIRST -> HighestTotal.of(candidates, caps);
      case OLDEST_FIRST -> inTurn(candidates, Candidate.BY_AGE, caps);
      case YOUNGEST_FIRST -> inTurn(candidates, Candidate.BY_AGE.reversed(), caps);
    };
  }

  static Caps caps(Term term) {
    return term.caps() == null ? Caps.NONE : term.caps();
  }

  private static Map<UUID, Component> inTurn(
      List<Candidate> candidates, Comparator<Candidate> order, Caps caps) {
    Map<UUID, Component> counted = new HashMap<>();
    Places places = new Places(caps);
    for (Candidate candidate : candidates.stream().sorted(order).toList()) {
      candidate.met().stream()
          .filter(component -> places.full(component).isEmpty())
          .findFirst()
          .ifPresent(
              component -> {
                places.take(component);
                counted.put(candidate.person().id(), component);
              });
    }
    return counted;
  }
}
