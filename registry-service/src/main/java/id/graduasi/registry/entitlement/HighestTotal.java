package id.graduasi.registry.entitlement;

import id.graduasi.registry.programme.Caps;
import id.graduasi.registry.programme.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of all ways to count people under the caps, one that brings the family the most; among those, one
 * that counts the most people. So another person in the family never lowers what it gets, and the
 * order of the card does not matter.
 *
 * <p>People flow through components and groups to the family, each of which lets through as many as
 * its cap; one person after another takes the way that adds the most, and may send somebody who was
 * there before another way round.
 */
final class HighestTotal {

  private static final int SOURCE = 0;
  private static final int FAMILY = 1;
  private static final int SINK = 2;
  private static final long NO_WAY = Long.MIN_VALUE / 2;
  private static final int UNLIMITED = 1_000;

  private final List<Edge> edges = new ArrayList<>();
  private final Map<Object, Integer> nodes = new HashMap<>();
  private int next = SINK + 1;

  private HighestTotal() {}

  /** A way between two nodes, with its way back right behind it in the list. */
  private static final class Edge {
    private final int from;
    private final int to;
    private final long gain;
    private int room;

    private Edge(int from, int to, int room, long gain) {
      this.from = from;
      this.to = to;
      this.room = room;
      this.gain = gain;
    }
  }

  /** Under which component each person counts; who does not count is not in the answer. */
  static Map<UUID, Component> of(List<Candidate> candidates, Caps caps) {
    HighestTotal flow = new HighestTotal();
    Map<Edge, Choice> choices = flow.build(candidates, caps);
    while (flow.augment()) {
      // One more person counts.
    }
    Map<UUID, Component> counted = new HashMap<>();
    choices.forEach(
        (edge, choice) -> {
          if (edge.room == 0) {
            counted.put(choice.person(), choice.component());
          }
        });
    return counted;
  }

  private record Choice(UUID person, Component component) {}

  private Map<Edge, Choice> build(List<Candidate> candidates, Caps caps) {
    Map<Edge, Choice> choices = new HashMap<>();
    Places places = new Places(caps);
    edge(FAMILY, SINK, caps.persons() == null ? UNLIMITED : caps.persons(), 0);
    for (Candidate candidate : candidates.stream().sorted(Candidate.BY_AGE).toList()) {
      int person = next++;
      edge(SOURCE, person, 1, 0);
      for (Component component : candidate.met()) {
        Edge edge = edge(person, component(component, places), 1, component.amountPerYear());
        choices.put(edge, new Choice(candidate.person().id(), component));
      }
    }
    return choices;
  }

  private int component(Component component, Places places) {
    Integer known = nodes.get(component);
    if (known != null) {
      return known;
    }
    int node = next++;
    nodes.put(component, node);
    int room = component.atMost() == null ? UNLIMITED : component.atMost();
    edge(node, component.group() == null ? FAMILY : group(component.group(), places), room, 0);
    return node;
  }

  private int group(String code, Places places) {
    Integer known = nodes.get(code);
    if (known != null) {
      return known;
    }
    int node = next++;
    nodes.put(code, node);
    edge(node, FAMILY, Math.min(places.atMost(code), UNLIMITED), 0);
    return node;
  }

  private Edge edge(int from, int to, int room, long gain) {
    Edge there = new Edge(from, to, room, gain);
    edges.add(there);
    edges.add(new Edge(to, from, 0, -gain));
    return there;
  }

  /** Lets one more person count, by the way that adds the most; false when none is left. */
  private boolean augment() {
    long[] best = new long[next];
    Arrays.fill(best, NO_WAY);
    best[SOURCE] = 0;
    @Nullable Integer[] by = new Integer[next];
    boolean better = true;
    while (better) {
      better = false;
      for (int i = 0; i < edges.size(); i++) {
        Edge edge = edges.get(i);
        if (edge.room > 0
            && best[edge.from] > NO_WAY
            && best[edge.from] + edge.gain > best[edge.to]) {
          best[edge.to] = best[edge.from] + edge.gain;
          by[edge.to] = i;
          better = true;
        }
      }
    }
    if (best[SINK] < 0) {
      return false;
    }
    for (Integer i = by[SINK]; i != null; i = by[edges.get(i).from]) {
      edges.get(i).room--;
      edges.get(i ^ 1).room++;
    }
    return true;
  }
}
