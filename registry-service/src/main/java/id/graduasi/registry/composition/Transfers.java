package id.graduasi.registry.composition;

import id.graduasi.platform.web.CanonicalHash;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.family.Departure;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyContent;
import id.graduasi.registry.family.FamilyContents;
import id.graduasi.registry.family.FamilyEdit;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyWriting;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.family.NewFamily;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** People who go from one family to another, or become one of their own. */
@ApplicationScoped
class Transfers {

  private final LockedFamilies locks;
  private final Families families;
  private final FamilyContents contents;
  private final FamilyWriting writing;
  private final CanonicalHash hash;
  private final StatedDays days;

  Transfers(
      LockedFamilies locks,
      Families families,
      FamilyContents contents,
      FamilyWriting writing,
      CanonicalHash hash,
      StatedDays days) {
    this.locks = locks;
    this.families = families;
    this.contents = contents;
    this.writing = writing;
    this.hash = hash;
    this.days = days;
  }

  /** The family that people left, and the one in which they stand now. */
  record Outcome(FamilyState from, FamilyState to) {}

  /** Takes people over to another family of the caller's area. */
  @Transactional
  Outcome transfer(UUID familyId, TransferMembers request, IfMatch match) {
    LocalDate on = days.of(request.on());
    LockedFamilies.Pair pair = locks.two(familyId, request.toFamilyId(), "toFamilyId", match);
    Household staying = new Household(pair.first().members());
    List<MemberState> going = going(staying, request.members());
    staying.headed(request.headId(), "headId");
    Household joined = new Household(pair.second().members());
    going.forEach(member -> joined.put(member.representing(false)));
    List<FamilyState> after =
        writing.change(
            List.of(
                new FamilyEdit(pair.first(), content(staying, pair.first())),
                new FamilyEdit(pair.second(), content(joined, pair.second()))),
            on,
            Objects.requireNonNullElse(request.note(), "transfer"));
    return new Outcome(after.getFirst(), after.getLast());
  }

  /** Makes a family of its own of some people; its decile is not known before DTSEN says it. */
  @Transactional
  Outcome split(UUID familyId, SplitFamily request, IfMatch match) {
    LocalDate on = days.of(request.on());
    FamilyState family = locks.one(familyId, match);
    if (families.find(request.newFamilyId()).isPresent()) {
      throw new Refused(CommonProblem.ALREADY_EXISTS).on("newFamilyId");
    }
    Household staying = new Household(family.members());
    List<MemberState> going = going(staying, request.members());
    staying.headed(request.headId(), "headId");
    FamilyContent own =
        new Household(going)
            .in(
                new FamilyContent(
                    contents.kk(request.kk(), null),
                    contents.village(request.villageCode()),
                    request.address(),
                    family.facilitatorId(),
                    null,
                    Map.of(),
                    going,
                    days.today()),
                days.today());
    String cause = Objects.requireNonNullElse(request.note(), "split");
    Map<UUID, Departure> leaving = new HashMap<>();
    going.forEach(member -> leaving.put(member.id(), Departure.TO_NEW_FAMILY));
    FamilyState left =
        writing
            .change(
                List.of(new FamilyEdit(family, content(staying, family)).with(leaving)), on, cause)
            .getFirst();
    NewFamily founded = new NewFamily(request.newFamilyId(), own, hash.of(request));
    return new Outcome(left, writing.register(List.of(founded), cause).getFirst());
  }

  private List<MemberState> going(Household staying, List<Placing> placings) {
    List<MemberState> going = new ArrayList<>();
    for (int i = 0; i < placings.size(); i++) {
      Placing placing = placings.get(i);
      going.add(staying.take(placing.id(), "members[" + i + "].id").as(placing.relationship()));
    }
    return going;
  }

  private FamilyContent content(Household household, FamilyState family) {
    return household.in(family.content().on(days.today()), days.today());
  }
}
