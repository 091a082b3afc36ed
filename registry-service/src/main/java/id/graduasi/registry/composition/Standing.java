package id.graduasi.registry.composition;

import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.enrollment.Enrollments;
import id.graduasi.registry.family.FamilyEdit;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyStatus;
import id.graduasi.registry.family.FamilyWriting;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.family.Relationship;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Who is head and who holds the card; whether the family is in the register at all. */
@ApplicationScoped
class Standing {

  private final LockedFamilies locks;
  private final Enrollments enrollments;
  private final FamilyWriting writing;
  private final StatedDays days;

  Standing(LockedFamilies locks, Enrollments enrollments, FamilyWriting writing, StatedDays days) {
    this.locks = locks;
    this.enrollments = enrollments;
    this.writing = writing;
    this.days = days;
  }

  @Transactional
  FamilyState changeHead(UUID familyId, ChangeHead request, IfMatch match) {
    LocalDate on = days.of(request.on());
    FamilyState family = locks.one(familyId, match);
    Household household = new Household(family.members());
    for (int i = 0; i < request.relationships().size(); i++) {
      Placing placing = request.relationships().get(i);
      household.put(
          household
              .require(placing.id(), "relationships[" + i + "].id")
              .as(placing.relationship()));
    }
    household.headed(request.headId(), "headId");
    boolean twoHeads =
        household.members().stream()
            .filter(member -> !member.id().equals(request.headId()))
            .map(MemberState::relationship)
            .anyMatch(Relationship.HEAD::equals);
    if (twoHeads) {
      throw new Refused(CompositionProblem.HEAD_NEEDS_RELATIONSHIP).on("relationships");
    }
    return written(family, household, on, Objects.requireNonNullElse(request.note(), "new head"));
  }

  @Transactional
  FamilyState changeRepresentative(UUID familyId, ChangeRepresentative request, IfMatch match) {
    LocalDate on = days.of(request.on());
    FamilyState family = locks.one(familyId, match);
    Household household =
        new Household(family.members()).represented(request.memberId(), "memberId");
    String cause = Objects.requireNonNullElse(request.note(), "new representative");
    return written(family, household, on, cause);
  }

  /** Takes a family out of the register; its people stay with its record. */
  @Transactional
  FamilyState close(UUID familyId, CloseFamily request, IfMatch match) {
    LocalDate on = days.of(request.on());
    FamilyState family = locks.one(familyId, match);
    if (!enrollments.running(List.of(familyId)).isEmpty()) {
      throw new Refused(CompositionProblem.FAMILY_STILL_ENROLLED);
    }
    FamilyEdit edit = new FamilyEdit(family, family.content()).becoming(FamilyStatus.CLOSED);
    return writing.change(List.of(edit), on, request.reason()).getFirst();
  }

  /** Brings a closed family back; one that was merged stays part of the other. */
  @Transactional
  FamilyState reopen(UUID familyId, CloseFamily request, IfMatch match) {
    LocalDate on = days.of(request.on());
    FamilyState family = locks.known(familyId, match);
    if (family.status() != FamilyStatus.CLOSED) {
      throw new Refused(CompositionProblem.FAMILY_NOT_CLOSED);
    }
    FamilyEdit edit = new FamilyEdit(family, family.content()).becoming(FamilyStatus.ACTIVE);
    return writing.change(List.of(edit), on, request.reason()).getFirst();
  }

  private FamilyState written(FamilyState family, Household household, LocalDate on, String cause) {
    LocalDate today = days.today();
    FamilyEdit edit = new FamilyEdit(family, household.in(family.content().on(today), today));
    return writing.change(List.of(edit), on, cause).stream().findFirst().orElse(family);
  }
}
