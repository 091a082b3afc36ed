package id.graduasi.registry.entitlement;

import id.graduasi.registry.programme.Caps;
import id.graduasi.registry.programme.Component;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How many places the caps leave open, for a family, a group and a component. */
final class Places {

  /** The caps there are, from the narrowest to the widest. */
  enum Cap {
    COMPONENT,
    GROUP,
    FAMILY
  }

  private final Caps caps;
  private final Map<String, Integer> byComponent = new HashMap<>();
  private final Map<String, Integer> byGroup = new HashMap<>();
  private int taken;

  Places(Caps caps) {
    this.caps = caps;
  }

  /** The places as these people leave them. */
  static Places after(Caps caps, Collection<Component> counted) {
    Places places = new Places(caps);
    counted.forEach(places::take);
    return places;
  }

  void take(Component component) {
    byComponent.merge(component.code(), 1, Integer::sum);
    if (component.group() != null) {
      byGroup.merge(component.group(), 1, Integer::sum);
    }
    taken++;
  }

  /** The narrowest cap that is full for a component; empty while another person can count. */
  Optional<Cap> full(Component component) {
    if (component.atMost() != null
        && byComponent.getOrDefault(component.code(), 0) >= component.atMost()) {
      return Optional.of(Cap.COMPONENT);
    }
    if (component.group() != null
        && byGroup.getOrDefault(component.group(), 0) >= atMost(component.group())) {
      return Optional.of(Cap.GROUP);
    }
    return caps.persons() != null && taken >= caps.persons()
        ? Optional.of(Cap.FAMILY)
        : Optional.empty();
  }

  /** How many of a group count at most. */
  int atMost(String group) {
    return caps.groups().stream()
        .filter(cap -> cap.code().equals(group))
        .mapToInt(Caps.Group::atMost)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }
}
