package id.graduasi.registry.enrollment;

import id.graduasi.platform.web.CanonicalHash;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.IfMatch;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.family.Families;
import id.graduasi.registry.family.FamilyProblem;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyStatus;
import id.graduasi.registry.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Enrolling families and changing their enrollments, one by one. The family is locked first, then
 * its enrollments: so two changes never meet, and their events are in order.
 */
@ApplicationScoped
class Participation {

  private static final ZoneId WESTERN_INDONESIA = ZoneId.of("Asia/Jakarta");

  private final Families families;
  private final Programmes programmes;
  private final EnrollmentTable table;
  private final EnrollmentWriting writing;
  private final CanonicalHash hash;
  private final Clock clock;

  Participation(
      Families families,
      Programmes programmes,
      EnrollmentTable table,
      EnrollmentWriting writing,
      CanonicalHash hash,
      Clock clock) {
    this.families = families;
    this.programmes = programmes;
    this.table = table;
    this.writing = writing;
    this.hash = hash;
    this.clock = clock;
  }

  /**
   * Enrolls a family under the client's id. A repeat of the creating request answers with what has
   * become of it; with {@code If-Match} a wrong first day is put right.
   */
  @Transactional
  public Registered register(UUID id, RegisterEnrollment request, IfMatch match) {
    refuseFuture(request.startedOn(), "startedOn");
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
    return new Registered(started(id, request, family, all), true);
  }

  private EnrollmentState started(
      UUID id, RegisterEnrollment request, FamilyState family, List<EnrollmentState> all) {
    if (family.status() != FamilyStatus.ACTIVE) {
      throw new Refused(EnrollmentProblem.FAMILY_NOT_ACTIVE).on("familyId");
    }
    if (programmes.find(request.programme()).isEmpty()) {
      throw new Refused(EnrollmentProblem.PROGRAMME_NOT_FOUND).on("programme");
    }
    List<EnrollmentState> same =
        all.stream().filter(one -> one.programme().equals(request.programme())).toList();
    if (same.stream().anyMatch(EnrollmentState::running)) {
      throw new Refused(EnrollmentProblem.ENROLLMENT_ALREADY_RUNNING);
    }
    refuseOverlap(request.startedOn(), same, "startedOn");
    EnrollmentChange start =
        EnrollmentRules.start(id, family, request.programme(), request.startedOn(), null);
    writing.start(List.of(start), Map.of(id, hash.of(request)));
    return start.after();
  }

  private Registered again(EnrollmentState known, RegisterEnrollment request, IfMatch match) {
    if (!match.present()) {
      if (table.creationHash(known.id()).filter(hash.of(request)::equals).isEmpty()) {
        throw new Refused(CommonProblem.ALREADY_EXISTS);
      }
      return new Registered(known, false);
    }
    Locked locked = lock(known.id(), match);
    if (!locked.held().familyId().equals(request.familyId())
        || !locked.held().programme().equals(request.programme())) {
      throw new Refused(EnrollmentProblem.FAMILY_AND_PROGRAMME_FIXED);
    }
    if (locked.held().startedOn().equals(request.startedOn())) {
      return new Registered(locked.held(), false);
    }
    refuseOverlap(request.startedOn(), locked.othersBefore(), "startedOn");
    EnrollmentChange corrected =
        EnrollmentRules.correctStart(locked.held(), locked.family(), request.startedOn());
    return new Registered(write(corrected), false);
  }

  @Transactional
  public EnrollmentState suspend(UUID id, SuspendEnrollment request, IfMatch match) {
    refuseFuture(request.effectiveOn(), "effectiveOn");
    Locked locked = lock(id, match);
    return write(EnrollmentRules.suspend(locked.held(), locked.family(), request.decision()));
  }

  @Transactional
  public EnrollmentState reinstate(UUID id, ReinstateEnrollment request, IfMatch match) {
    refuseFuture(request.effectiveOn(), "effectiveOn");
    Locked locked = lock(id, match);
    if (!locked.held().running()) {
      if (locked.held().causeId() != null) {
        throw new Refused(EnrollmentProblem.CASE_REQUIRED);
      }
      if (locked.others().stream().anyMatch(EnrollmentState::running)) {
        throw new Refused(EnrollmentProblem.ENROLLMENT_ALREADY_RUNNING);
      }
      refuseOverlap(request.effectiveOn(), locked.others(), "effectiveOn");
    }
    return write(EnrollmentRules.reinstate(locked.held(), locked.family(), request.decision()));
  }

  @Transactional
  public EnrollmentState terminate(UUID id, TerminateEnrollment request, IfMatch match) {
    if (request.reason().byCaseOnly()) {
      throw new Refused(EnrollmentProblem.CASE_REQUIRED).on("reason");
    }
    refuseFuture(request.effectiveOn(), "effectiveOn");
    Locked locked = lock(id, match);
    return write(EnrollmentRules.terminate(locked.held(), locked.family(), request.decision()));
  }

  private Locked lock(UUID id, IfMatch match) {
    UUID familyId = table.find(id).orElseThrow(Participation::notFound).familyId();
    FamilyState family = families.lock(familyId).orElseThrow(Participation::notFound);
    Locked locked = Locked.of(id, family, table.lockOf(List.of(familyId)));
    match.require(locked.held().version());
    return locked;
  }

  private EnrollmentState write(EnrollmentChange change) {
    writing.change(List.of(change));
    return change.after();
  }

  private void refuseFuture(LocalDate day, String field) {
    if (day.isAfter(LocalDate.now(clock.withZone(WESTERN_INDONESIA)))) {
      throw new Refused(EnrollmentProblem.EFFECTIVE_IN_FUTURE).on(field);
    }
  }

  private static void refuseOverlap(LocalDate day, List<EnrollmentState> others, String field) {
    if (EnrollmentRules.overlaps(day, others)) {
      throw new Refused(EnrollmentProblem.OVERLAPS_EARLIER_ENROLLMENT).on(field);
    }
  }

  private static Refused notFound() {
    return new Refused(CommonProblem.NOT_FOUND);
  }

  /** An enrollment, and whether this request created it. */
  record Registered(EnrollmentState enrollment, boolean created) {}

  /** An enrollment with its family and its family's others in the programme, all locked. */
  private record Locked(EnrollmentState held, FamilyState family, List<EnrollmentState> others) {

    static Locked of(UUID id, FamilyState family, List<EnrollmentState> all) {
      EnrollmentState held =
          all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
      List<EnrollmentState> others =
          all.stream()
              .filter(one -> !one.id().equals(id) && one.programme().equals(held.programme()))
              .toList();
      return new Locked(held, family, others);
    }

    /** Those that began before it; a later one does not stand in the way of its start. */
    List<EnrollmentState> othersBefore() {
      return others.stream().filter(one -> !one.startedOn().isAfter(held.startedOn())).toList();
    }
  }
}
