package id.graduasi.registry.composition;

import id.graduasi.platform.web.Refused;
import id.graduasi.registry.family.FamilyContent;
import id.graduasi.registry.family.FamilyRules;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.family.Relationship;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of a family while they are being changed, in the order of the card. */
final class Household {

  private final Map<UUID, MemberState> people = new LinkedHashMap<>();

  Household(Collection<MemberState> members) {
    members.forEach(member -> people.put(member.id(), member));
  }

  @Nullable MemberState find(UUID id) {
    return people.get(id);
  }

  /** A person of the family, or {@code member-not-found} on the field that names her. */
  MemberState require(UUID id, String field) {
    MemberState member = people.get(id);
    if (member == null) {
      throw new Refused(CompositionProblem.MEMBER_NOT_FOUND).on(field);
    }
    return member;
  }

  /** Adds a person, or puts her in the place she has. Only one holds the card. */
  Household put(MemberState member) {
    if (member.representative()) {
      people.replaceAll((id, other) -> other.representing(false));
    }
    people.put(member.id(), member);
    return this;
  }

  MemberState take(UUID id, String field) {
    MemberState member = require(id, field);
    people.remove(id);
    return member;
  }

  /**
   * Makes a person the head, if one is named; without a head nobody else can be one by accident.
   *
   * @param field the field that names her
   */
  Household headed(@Nullable UUID head, String field) {
    if (head != null) {
      MemberState member = require(head, field);
      people.put(head, member.as(Relationship.HEAD));
    } else if (!people.isEmpty() && !hasHead()) {
      throw new Refused(CompositionProblem.HEAD_LEAVES).on(field);
    }
    return this;
  }

  /** Makes a person the one who holds the card. */
  Household represented(UUID id, String field) {
    return put(require(id, field).representing(true));
  }

  boolean isEmpty() {
    return people.isEmpty();
  }

  /**
   * The family's content with these people.
   *
   * @throws Refused with all that {@link FamilyRules} find wrong
   */
  FamilyContent in(FamilyContent family, LocalDate today) {
    if (people.isEmpty()) {
      throw new Refused(CompositionProblem.NOBODY_LEFT);
    }
    if (people.size() > FamilyRules.MOST_MEMBERS) {
      throw new Refused(CompositionProblem.FAMILY_TOO_MANY_MEMBERS, FamilyRules.MOST_MEMBERS);
    }
    FamilyContent content = family.with(new ArrayList<>(people.values()));
    FamilyRules.require(content, today);
    return content;
  }

  List<MemberState> members() {
    return List.copyOf(people.values());
  }

  private boolean hasHead() {
    return people.values().stream().anyMatch(member -> member.relationship() == Relationship.HEAD);
  }
}
