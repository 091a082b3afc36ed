package id.graduasi.registry.enrollment;

import id.graduasi.registry.family.FamilyState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What a batch of graduation cases does to the enrollments of their families, one case after the
 * other. An enrollment that has ended otherwise stays as it is: graduation shows the contradiction.
 */
final class CaseEffects {

  private final Map<UUID, FamilyState> families;
  private final Map<UUID, EnrollmentState> enrollments = new LinkedHashMap<>();
  private final List<EnrollmentChange> changes = new ArrayList<>();

  CaseEffects(Map<UUID, FamilyState> families, Collection<EnrollmentState> enrollments) {
    this.families = families;
    enrollments.forEach(state -> this.enrollments.put(state.id(), state));
  }

  /**
   * Takes one case.
   *
   * @throws IllegalArgumentException if its family is not in the register
   */
  void take(GraduationCase graduation) {
    FamilyState family = families.get(graduation.familyId());
    if (family == null) {
      throw new IllegalArgumentException("no family " + graduation.familyId());
    }
    if (graduation.reversal()) {
      reverse(graduation, family);
    } else {
      end(graduation, family);
    }
  }

  List<EnrollmentChange> changes() {
    return List.copyOf(changes);
  }

  private void end(GraduationCase graduation, FamilyState family) {
    one(graduation, EnrollmentState::running)
        .map(held -> EnrollmentRules.terminate(held, family, decision(graduation, held)))
        .ifPresent(this::add);
  }

  private void reverse(GraduationCase graduation, FamilyState family) {
    if (one(graduation, EnrollmentState::open).isEmpty()) {
      one(graduation, held -> graduation.caseId().equals(held.causeId()))
          .map(held -> EnrollmentRules.reinstate(held, family, decision(graduation, held)))
          .ifPresent(this::add);
    }
  }

  private static Decision decision(GraduationCase graduation, EnrollmentState held) {
    return graduation.decision(held.current().from());
  }

  private Optional<EnrollmentState> one(
      GraduationCase graduation, Predicate<EnrollmentState> wanted) {
    return enrollments.values().stream()
        .filter(held -> held.familyId().equals(graduation.familyId()))
        .filter(held -> held.programme().equals(graduation.programme()))
        .filter(wanted)
        .findFirst();
  }

  private void add(EnrollmentChange change) {
    enrollments.put(change.after().id(), change.after());
    changes.add(change);
  }
}
