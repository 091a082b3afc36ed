package id.graduasi.registry.composition;

import id.graduasi.platform.web.IfMatch;
import id.graduasi.registry.family.Departure;
import id.graduasi.registry.family.FamilyContent;
import id.graduasi.registry.family.FamilyEdit;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyStatus;
import id.graduasi.registry.family.FamilyWriting;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.family.Relationship;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Makes one family of two: the absorbed one leaves the register, its people and history stay. */
@ApplicationScoped
public class Merging {

  private final LockedFamilies locks;
  private final FamilyWriting writing;
  private final StatedDays days;

  Merging(LockedFamilies locks, FamilyWriting writing, StatedDays days) {
    this.locks = locks;
    this.writing = writing;
    this.days = days;
  }

  /**
   * Merges two families of the caller's area. What the surviving family says of itself stays; its
   * enrollments stay, and those of the absorbed family go over to it, or end as {@code DUPLICATE}
   * where it is enrolled already.
   *
   * @return the surviving family
   */
  @Transactional
  public FamilyState merge(MergeFamilies request, IfMatch match) {
    LocalDate on = days.of(request.on());
    LockedFamilies.Pair pair =
        locks.two(request.survivorId(), request.absorbedId(), "absorbedId", match);
    FamilyState survivor = pair.first();
    FamilyState absorbed = pair.second();
    Household joined = new Household(survivor.members());
    Map<UUID, MergeFamilies.Joining> said = said(request, absorbed);
    Map<UUID, Departure> leaving = new HashMap<>();
    for (MemberState member : absorbed.members()) {
      MergeFamilies.Joining joining = said.get(member.id());
      if (joining != null && joining.sameAs() != null) {
        joined.require(joining.sameAs(), "members.sameAs");
        leaving.put(member.id(), Departure.duplicateOf(joining.sameAs()));
      } else {
        joined.put(member.representing(false).as(relation(joining)));
      }
    }
    FamilyContent one = joined.in(survivor.content().on(days.today()), days.today());
    FamilyContent nobody = absorbed.content().with(List.of()).on(days.today());
    return writing
        .change(
            List.of(
                new FamilyEdit(absorbed, nobody).becoming(FamilyStatus.MERGED).with(leaving),
                new FamilyEdit(survivor, one).replacing(absorbed.id())),
            on,
            Objects.requireNonNullElse(request.note(), "merge"))
        .getLast();
  }

  private static Map<UUID, MergeFamilies.Joining> said(
      MergeFamilies request, FamilyState absorbed) {
    Map<UUID, MergeFamilies.Joining> said = new HashMap<>();
    Household people = new Household(absorbed.members());
    List<MergeFamilies.Joining> members = Objects.requireNonNullElse(request.members(), List.of());
    for (int i = 0; i < members.size(); i++) {
      people.require(members.get(i).id(), "members[" + i + "].id");
      said.put(members.get(i).id(), members.get(i));
    }
    return said;
  }

  private static Relationship relation(
      MergeFamilies.@org.jspecify.annotations.Nullable Joining joining) {
    return joining == null || joining.relationship() == null
        ? Relationship.RELATIVE
        : joining.relationship();
  }
}
