package id.graduasi.registry.enrollment;

import id.graduasi.platform.web.CanonicalHash;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyProblem;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyStatus;
import id.graduasi.registry.programme.ProgrammeProblem;
import id.graduasi.registry.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Enrolling families one by one, on behalf of a caller. */
@ApplicationScoped
class Enrolling {

  private final Families families;
  private final Programmes programmes;
  private final EnrollmentTable table;
  private final EnrollmentLocks locks;
  private final EnrollmentWriting writing;
  private final EffectiveDays days;
  private final CanonicalHash hash;

  Enrolling(
      Families families,
      Programmes programmes,
      EnrollmentTable table,
      EnrollmentLocks locks,
      EnrollmentWriting writing,
      EffectiveDays days,
      CanonicalHash hash) {
    this.families = families;
    this.programmes = programmes;
    this.table = table;
    this.locks = locks;
    this.writing = writing;
    this.days = days;
    this.hash = hash;
  }

  /** An enrollment, and whether this request created it. */
  record Outcome(EnrollmentState enrollment, boolean created) {}

  /**
   * Enrolls a family under the client's id. A repeat of the creating request answers with what has
   * become of it; with {@code If-Match} a wrong first day is put right.
   */
  @Transactional
  Outcome register(UUID id, RegisterEnrollment request, IfMatch match) {
    days.refuseFuture(request.startedOn(), "startedOn");
    Optional<EnrollmentState> known = table.find(id);
    if (known.isPresent()) {
      return again(known.get(), request, match);
    }
    FamilyState family =
        families
            .lock(request.familyId())
            .orElseThrow(() -> new Refused(FamilyProblem.FAMILY_NOT_FOUND).on("familyId"));
    List<EnrollmentState> all = table.lockOf(List.of(family.id()));
    Optional<EnrollmentState> twin = all.stream().filter(one -> one.id().equals(id)).findFirst();
    if (twin.isPresent()) {
      return again(twin.get(), request, match);
    }
    if (match.present()) {
      throw new Refused(CommonProblem.PRECONDITION_FAILED, 0);
    }
    return new Outcome(start(id, request, family, all), true);
  }

  private EnrollmentState start(
      UUID id, RegisterEnrollment request, FamilyState family, List<EnrollmentState> all) {
    if (family.status() != FamilyStatus.ACTIVE) {
      throw new Refused(EnrollmentProblem.FAMILY_NOT_ACTIVE).on("familyId");
    }
    if (programmes.find(request.programme()).isEmpty()) {
      throw new Refused(ProgrammeProblem.PROGRAMME_NOT_FOUND).on("programme");
    }
    List<EnrollmentState> same =
        all.stream().filter(one -> one.programme().equals(request.programme())).toList();
    EnrollmentLocks.refuseSecond(same);
    EffectiveDays.refuseOverlap(request.startedOn(), same, "startedOn");
    EnrollmentChange start =
        EnrollmentRules.start(id, family, request.programme(), request.startedOn(), null);
    return writing.write(List.of(start), all, Map.of(id, hash.of(request))).getFirst();
  }

  private Outcome again(EnrollmentState known, RegisterEnrollment request, IfMatch match) {
    if (match.present()) {
      return new Outcome(correct(locks.lock(known.id(), match), request), false);
    }
    if (table.creationHash(known.id()).filter(hash.of(request)::equals).isEmpty()) {
      throw new Refused(CommonProblem.ALREADY_EXISTS);
    }
    return new Outcome(known, false);
  }

  private EnrollmentState correct(LockedEnrollment locked, RegisterEnrollment request) {
    EnrollmentState held = locked.held();
    if (!held.familyId().equals(request.familyId())
        || !held.programme().equals(request.programme())) {
      throw new Refused(EnrollmentProblem.FAMILY_AND_PROGRAMME_FIXED);
    }
    if (held.startedOn().equals(request.startedOn())) {
      return held;
    }
    EffectiveDays.refuseOverlap(request.startedOn(), locked.othersBefore(), "startedOn");
    EnrollmentChange corrected =
        EnrollmentRules.correctStart(held, locked.family(), request.startedOn());
    return writing.write(List.of(corrected), locked.all()).getFirst();
  }
}
