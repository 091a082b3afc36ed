package id.graduasi.registry.enrollment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Enrollments by the thousand, for those who bring families in. */
@ApplicationScoped
public class Enrollments {

  private final EnrollmentTable table;
  private final EnrollmentWriting writing;

  Enrollments(EnrollmentTable table, EnrollmentWriting writing) {
    this.table = table;
    this.writing = writing;
  }

  /** The enrollments of these families that have not ended. */
  public List<EnrollmentState> running(Collection<UUID> familyIds) {
    return familyIds.isEmpty() ? List.of() : table.runningOf(familyIds);
  }

  /**
   * Starts enrollments of families that the transaction has locked and that have no running
   * enrollment in the programme.
   *
   * @return the starts that were left out, because on that day an earlier enrollment of the same
   *     family and programme had not ended yet: an old list must not bring a graduate back
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<StartEnrollment> start(List<StartEnrollment> starts) {
    if (starts.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<EnrollmentState>> ended = endedByFamily(starts);
    List<EnrollmentChange> started = new ArrayList<>(starts.size());
    List<StartEnrollment> leftOut = new ArrayList<>();
    for (StartEnrollment start : starts) {
      List<EnrollmentState> earlier =
          ended.getOrDefault(start.family().id(), List.of()).stream()
              .filter(state -> state.programme().equals(start.programme()))
              .toList();
      if (EnrollmentRules.overlaps(start.startedOn(), earlier)) {
        leftOut.add(start);
      } else {
        started.add(
            EnrollmentRules.start(
                UuidCreator.getTimeOrderedEpoch(),
                start.family(),
                start.programme(),
                start.startedOn(),
                start.cause()));
      }
    }
    writing.start(started, Map.of());
    return leftOut;
  }

  private Map<UUID, List<EnrollmentState>> endedByFamily(List<StartEnrollment> starts) {
    List<UUID> families = starts.stream().map(start -> start.family().id()).distinct().toList();
    Map<UUID, List<EnrollmentState>> ended = new HashMap<>();
    table
        .endedOf(families)
        .forEach(
            state -> ended.computeIfAbsent(state.familyId(), id -> new ArrayList<>()).add(state));
    return ended;
  }
}
