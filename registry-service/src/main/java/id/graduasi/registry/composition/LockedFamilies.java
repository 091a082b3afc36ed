package id.graduasi.registry.composition;

import id.graduasi.platform.access.Caller;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyProblem;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes the locks of a change, in the order of ids whatever order the families are named in. */
@ApplicationScoped
class LockedFamilies {

  private final Families families;
  private final Caller caller;

  LockedFamilies(Families families, Caller caller) {
    this.families = families;
    this.caller = caller;
  }

  /**
   * The family, locked and in the register.
   *
   * @throws Refused {@code family-not-found} also outside the caller's area, {@code
   *     precondition-failed}, {@code family-left-register}
   */
  FamilyState one(UUID id, IfMatch match) {
    FamilyState family = known(id, match);
    requireActive(family);
    return family;
  }

  /** The family, locked, whether it is in the register or has left it. */
  FamilyState known(UUID id, IfMatch match) {
    FamilyState family = families.lock(id).filter(this::isInArea).orElseThrow(this::notFound);
    match.require(family.version());
    return family;
  }

  /**
   * Two families of the caller's area, locked and in the register.
   *
   * @param field the field that names the second one
   */
  Pair two(UUID first, UUID second, String field, IfMatch match) {
    if (first.equals(second)) {
      throw new Refused(CompositionProblem.FAMILIES_THE_SAME).on(field);
    }
    Map<UUID, FamilyState> locked =
        families.lock(List.of(first, second)).stream()
            .filter(this::isInArea)
            .collect(Collectors.toMap(FamilyState::id, Function.identity()));
    FamilyState one = locked.get(first);
    FamilyState other = locked.get(second);
    if (one == null) {
      throw notFound();
    }
    if (other == null) {
      throw notFound().on(field);
    }
    match.require(one.version());
    requireActive(one);
    requireActive(other);
    return new Pair(one, other);
  }

  private static void requireActive(FamilyState family) {
    if (family.status() != FamilyStatus.ACTIVE) {
      throw new Refused(FamilyProblem.FAMILY_LEFT_REGISTER);
    }
  }

  /** Row security says the same, but for a request that reaches across areas. */
  private boolean isInArea(FamilyState family) {
    return caller.area().contains(family.villageCode());
  }

  private Refused notFound() {
    return new Refused(FamilyProblem.FAMILY_NOT_FOUND);
  }

  /** Two families. */
  record Pair(FamilyState first, FamilyState second) {}
}
