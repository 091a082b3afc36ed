package id.graduasi.registry.enrollment;

import id.graduasi.registry.family.FamiliesChanged;
import id.graduasi.registry.family.FamilyChange;
import id.graduasi.registry.family.FamilyState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a family goes, its enrollments go: a running one gets a period in the new village or the
 * new facilitator, an ended one only lies with its family.
 */
@ApplicationScoped
class FamilyFollowing {

  private final EnrollmentTable table;
  private final EnrollmentWriting writing;

  FamilyFollowing(EnrollmentTable table, EnrollmentWriting writing) {
    this.table = table;
    this.writing = writing;
  }

  void follow(@Observes FamiliesChanged news) {
    Map<UUID, FamilyState> moved =
        news.changes().stream()
            .filter(FamilyFollowing::concerns)
            .map(FamilyChange::after)
            .collect(Collectors.toMap(FamilyState::id, Function.identity()));
    if (moved.isEmpty()) {
      return;
    }
    List<EnrollmentChange> changes =
        table.lockOf(moved.keySet()).stream()
            .filter(EnrollmentState::running)
            .map(
                held ->
                    EnrollmentRules.follow(
                        held, moved.get(held.familyId()), news.on(), news.cause()))
            .flatMap(Optional::stream)
            .toList();
    writing.change(changes);
    table.follow(List.copyOf(moved.values()));
  }

  private static boolean concerns(FamilyChange change) {
    FamilyState before = change.before();
    FamilyState after = change.after();
    return !before.villageCode().equals(after.villageCode())
        || !Objects.equals(before.facilitatorId(), after.facilitatorId());
  }
}
