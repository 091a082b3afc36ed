package id.graduasi.registry.enrollment;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyStatus;
import id.graduasi.registry.programme.ProgrammeProblem;
import id.graduasi.registry.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proposing enrollments and deciding on them, in a transaction that has locked the family.
 *
 * @see Enrollments for what each of these promises
 */
@ApplicationScoped
class Proposing {

  private final Programmes programmes;
  private final EnrollmentTable table;
  private final EnrollmentWriting writing;
  private final EffectiveDays days;

  Proposing(
      Programmes programmes, EnrollmentTable table, EnrollmentWriting writing, EffectiveDays days) {
    this.programmes = programmes;
    this.table = table;
    this.writing = writing;
    this.days = days;
  }

  EnrollmentState propose(
      UUID id, FamilyState family, String programme, LocalDate on, UUID proposalId) {
    requireActive(family);
    days.refuseFuture(on, "on");
    if (programmes.find(programme).isEmpty()) {
      throw new Refused(ProgrammeProblem.PROGRAMME_NOT_FOUND).on("programme");
    }
    List<EnrollmentState> all = table.lockOf(List.of(family.id()));
    EnrollmentLocks.refuseSecond(
        all.stream().filter(one -> one.programme().equals(programme)).toList());
    EnrollmentChange proposal = EnrollmentRules.propose(id, family, programme, on, proposalId);
    return writing.write(List.of(proposal), all).getFirst();
  }

  EnrollmentState activate(
      UUID id, FamilyState family, LocalDate startedOn, @Nullable String cause) {
    requireActive(family);
    days.refuseFuture(startedOn, "startedOn");
    LockedEnrollment locked = lock(id, family);
    EnrollmentChange activation = EnrollmentRules.activate(locked.held(), family, startedOn, cause);
    EffectiveDays.refuseOverlap(startedOn, locked.others(), "startedOn");
    return writing.write(List.of(activation), locked.all()).getFirst();
  }

  Optional<EnrollmentState> withdraw(
      FamilyState family, String programme, LocalDate on, @Nullable String cause) {
    List<EnrollmentState> all = table.lockOf(List.of(family.id()));
    List<EnrollmentChange> ends =
        all.stream()
            .filter(held -> held.status() == EnrollmentStatus.PROPOSED)
            .filter(held -> held.programme().equals(programme))
            .map(held -> EnrollmentRules.terminate(held, family, refusal(held, on, cause)))
            .toList();
    return writing.write(ends, all).stream().findFirst();
  }

  private static Decision refusal(EnrollmentState held, LocalDate on, @Nullable String cause) {
    return new Decision(EnrollmentRules.NOT_ACCEPTED, on, held.causeId(), cause)
        .notBefore(held.current().from());
  }

  private LockedEnrollment lock(UUID id, FamilyState family) {
    List<EnrollmentState> all = table.lockOf(List.of(family.id()));
    if (all.stream().noneMatch(one -> one.id().equals(id))) {
      throw new Refused(CommonProblem.NOT_FOUND);
    }
    return LockedEnrollment.of(id, family, all);
  }

  private static void requireActive(FamilyState family) {
    if (family.status() != FamilyStatus.ACTIVE) {
      throw new Refused(EnrollmentProblem.FAMILY_NOT_ACTIVE);
    }
  }
}
