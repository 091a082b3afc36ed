package id.graduasi.registry.enrollment;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.registry.family.FamilyState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enrollments for those who bring families in, by the thousand, or propose them, one by one. */
@ApplicationScoped
public class Enrollments {

  private final EnrollmentTable table;
  private final EnrollmentWriting writing;
  private final Proposing proposing;

  Enrollments(EnrollmentTable table, EnrollmentWriting writing, Proposing proposing) {
    this.table = table;
    this.writing = writing;
    this.proposing = proposing;
  }

  /** The enrollments of these families that count: active or suspended. */
  public List<EnrollmentState> running(Collection<UUID> familyIds) {
    return familyIds.isEmpty() ? List.of() : table.runningOf(familyIds);
  }

  /** These enrollments, as they are read, without a lock. */
  public List<EnrollmentState> among(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : table.among(ids);
  }

  /**
   * Starts enrollments of families that the transaction has locked and that have no running
   * enrollment in the programme. One that was proposed is activated.
   *
   * @return the starts that were left out, because on that day an earlier enrollment of the same
   *     family and programme had not ended yet: an old list must not bring a graduate back
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<StartEnrollment> start(List<StartEnrollment> starts) {
    if (starts.isEmpty()) {
      return List.of();
    }
    List<EnrollmentState> known =
        table.of(starts.stream().map(start -> start.family().id()).distinct().toList());
    Map<UUID, List<EnrollmentState>> byFamily = new HashMap<>();
    known.forEach(
        one -> byFamily.computeIfAbsent(one.familyId(), id -> new ArrayList<>()).add(one));
    List<EnrollmentChange> started = new ArrayList<>(starts.size());
    List<StartEnrollment> leftOut = new ArrayList<>();
    for (StartEnrollment start : starts) {
      List<EnrollmentState> same =
          byFamily.getOrDefault(start.family().id(), List.of()).stream()
              .filter(state -> state.programme().equals(start.programme()))
              .toList();
      if (EnrollmentRules.overlaps(start.startedOn(), same)) {
        leftOut.add(start);
        continue;
      }
      Optional<EnrollmentState> proposed =
          same.stream().filter(one -> one.status() == EnrollmentStatus.PROPOSED).findFirst();
      started.add(
          proposed
              .map(
                  held ->
                      EnrollmentRules.activate(
                          held, start.family(), start.startedOn(), start.cause()))
              .orElseGet(() -> first(start)));
    }
    writing.write(started, known);
    return leftOut;
  }

  /**
   * Proposes to enroll a family that the transaction has locked. It does not count until the
   * enrollment is activated.
   *
   * @param id the id the enrollment will have, chosen by the caller
   * @param family the family, in the register and locked
   * @param programme the programme's code
   * @param on the day of the proposal, not in the future
   * @param proposalId what proposes it; it stays the enrollment's cause
   * @return the proposed enrollment
   * @throws id.graduasi.platform.web.Refused {@code programme-not-found}, {@code
   *     family-not-active}, {@code enrollment-already-running} or {@code
   *     enrollment-already-proposed}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public EnrollmentState propose(
      UUID id, FamilyState family, String programme, LocalDate on, UUID proposalId) {
    return proposing.propose(id, family, programme, on, proposalId);
  }

  /**
   * Activates what was proposed: from this day the family counts.
   *
   * @param id the enrollment
   * @param family its family, locked by the transaction
   * @param startedOn its first day, not in the future; it may lie before the proposal
   * @param cause why, for the history
   * @throws id.graduasi.platform.web.Refused {@code enrollment-not-proposed}, {@code
   *     family-not-active}, {@code effective-in-future} or {@code overlaps-earlier-enrollment}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public EnrollmentState activate(
      UUID id, FamilyState family, LocalDate startedOn, @Nullable String cause) {
    return proposing.activate(id, family, startedOn, cause);
  }

  /**
   * Lets the proposal of a family for a programme come to nothing: it ends with the reason
   * NOT_ACCEPTED and never counted. Where none is proposed any more, nothing happens.
   *
   * @param family the family, locked by the transaction
   * @param programme the programme's code
   * @param on the day of the decision; one before the proposal counts as its day
   * @param cause why, for the history
   * @return the enrollment that came to nothing
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<EnrollmentState> withdraw(
      FamilyState family, String programme, LocalDate on, @Nullable String cause) {
    return proposing.withdraw(family, programme, on, cause);
  }

  private static EnrollmentChange first(StartEnrollment start) {
    return EnrollmentRules.start(
        UuidCreator.getTimeOrderedEpoch(),
        start.family(),
        start.programme(),
        start.startedOn(),
        start.cause());
  }
}
