package id.graduasi.registry.composition;

import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.family.Departure;
import id.graduasi.registry.family.DepartureReason;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyContents;
import id.graduasi.registry.family.FamilyEdit;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyWriting;
import id.graduasi.registry.family.FreeNiks;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.identifier.LockedIdentifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who join a family, change in it, or leave the register. */
@ApplicationScoped
class Members {

  private final LockedFamilies locks;
  private final Families families;
  private final FamilyContents contents;
  private final FreeNiks freeNiks;
  private final FamilyWriting writing;
  private final StatedDays days;

  Members(
      LockedFamilies locks,
      Families families,
      FamilyContents contents,
      FreeNiks freeNiks,
      FamilyWriting writing,
      StatedDays days) {
    this.locks = locks;
    this.families = families;
    this.contents = contents;
    this.freeNiks = freeNiks;
    this.writing = writing;
    this.days = days;
  }

  /** A family after a person was put into it, and whether she is new there. */
  record Outcome(FamilyState family, boolean added) {}

  /** Adds a person (birth, marriage, return), or replaces what is known of one. */
  @Transactional
  Outcome put(UUID familyId, UUID memberId, PutMember request, IfMatch match) {
    if (request.id() != null && !request.id().equals(memberId)) {
      throw new Refused(CompositionProblem.MEMBER_ID_DIFFERS).on("id");
    }
    FamilyState family = locks.one(familyId, match);
    Household household = new Household(family.members());
    MemberState held = household.find(memberId);
    if (held == null) {
      requireInNoFamily(memberId);
    }
    LockedIdentifier nik = nik(request, held);
    MemberState member = contents.member(request.as(memberId, nik.masked()), nik);
    freeNiks.require(familyId, List.of(member), index -> "nik");
    household.put(member);
    FamilyEdit edit =
        new FamilyEdit(family, household.in(family.content().on(days.today()), days.today()));
    String cause = held == null ? "member joined" : "member changed";
    return new Outcome(written(family, edit, days.today(), cause), held == null);
  }

  private LockedIdentifier nik(PutMember request, @Nullable MemberState held) {
    LockedIdentifier known = held == null ? null : held.nik();
    if (request.nik() != null) {
      return contents.nik(request.nik(), "nik", known);
    }
    if (known == null) {
      throw new Refused(CompositionProblem.NIK_REQUIRED).on("nik");
    }
    return known;
  }

  private void requireInNoFamily(UUID memberId) {
    if (families.ofMember(memberId).isPresent()) {
      throw new Refused(CompositionProblem.MEMBER_IN_OTHER_FAMILY).on("memberId");
    }
  }

  /** Lets a person leave the register, e.g. because she died. */
  @Transactional
  FamilyState remove(UUID familyId, UUID memberId, Leaving leaving, IfMatch match) {
    LocalDate on = days.of(leaving.on());
    FamilyState family = locks.one(familyId, match);
    Household household = new Household(family.members());
    household.take(memberId, "memberId");
    household.headed(leaving.headId(), "headId");
    FamilyEdit edit =
        new FamilyEdit(family, household.in(family.content().on(days.today()), days.today()))
            .with(Map.of(memberId, Departure.of(leaving.reason())));
    return written(family, edit, on, leaving.cause());
  }

  private FamilyState written(FamilyState before, FamilyEdit edit, LocalDate on, String cause) {
    return writing.change(List.of(edit), on, cause).stream().findFirst().orElse(before);
  }

  /**
   * How a person leaves.
   *
   * @param headId who becomes the head, if the head leaves
   */
  record Leaving(
      DepartureReason reason,
      @Nullable LocalDate on,
      @Nullable UUID headId,
      @Nullable String note) {

    String cause() {
      return note == null ? "member left: " + reason : note;
    }
  }
}
