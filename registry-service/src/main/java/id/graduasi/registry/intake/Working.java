package id.graduasi.registry.intake;

import id.graduasi.registry.family.Departure;
import id.graduasi.registry.family.FamilyContent;
import id.graduasi.registry.family.FamilyEdit;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyStatus;
import id.graduasi.registry.family.MemberState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A family that is held, as the rows of a chunk change it one after the other. */
final class Working {

  private final FamilyState held;
  private final List<UUID> replaced = new ArrayList<>();
  private final Map<UUID, Departure> departures = new HashMap<>();
  private FamilyContent content;
  private FamilyStatus status;

  Working(FamilyState held) {
    this.held = held;
    this.content = held.content();
    this.status = held.status();
  }

  FamilyState held() {
    return held;
  }

  FamilyContent content() {
    return content;
  }

  void take(FamilyContent now) {
    content = now;
  }

  /** Those who would stay if these people left. */
  List<MemberState> without(Set<UUID> people) {
    return content.members().stream().filter(member -> !people.contains(member.id())).toList();
  }

  /** Lets people go to a family that is held or new. */
  void lose(Set<UUID> people, LocalDate asOf) {
    content = content.with(without(people)).on(asOf.isAfter(held.asOf()) ? asOf : held.asOf());
    people.forEach(person -> departures.put(person, Departure.TO_NEW_FAMILY));
  }

  /** Nobody is left: the family is part of another one now. */
  void becomePartOf(Working other) {
    status = FamilyStatus.MERGED;
    other.replaced.add(held.id());
  }

  boolean differs() {
    return status != held.status() || !held.content().sameAs(content);
  }

  FamilyEdit edit() {
    return new FamilyEdit(held, content, status, replaced, departures);
  }
}
