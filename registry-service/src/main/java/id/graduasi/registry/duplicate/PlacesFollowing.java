package id.graduasi.registry.duplicate;

import id.graduasi.platform.journal.Database;
import id.graduasi.registry.family.FamiliesChanged;
import id.graduasi.registry.family.FamilyChange;
import id.graduasi.registry.quality.Place;
import id.graduasi.registry.quality.QualityIssues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/**
 * Where a family goes, its open issues go. A pair that was not decided is forgotten when one of its
 * families moves; the next search finds it again under the place that then holds both.
 */
@ApplicationScoped
class PlacesFollowing {

  private static final String FORGET =
      """
      delete from duplicate_candidate where state = 'PROPOSED'
        and (family_a = any (?::uuid[]) or family_b = any (?::uuid[]))
      """;

  private final QualityIssues issues;
  private final Database database;

  PlacesFollowing(QualityIssues issues, Database database) {
    this.issues = issues;
    this.database = database;
  }

  void follow(@Observes FamiliesChanged news) {
    List<FamilyChange> elsewhere =
        news.changes().stream().filter(FamilyChange::goesElsewhere).toList();
    if (elsewhere.isEmpty()) {
      return;
    }
    issues.follow(
        elsewhere.stream()
            .map(FamilyChange::after)
            .map(family -> new Place(family.id(), family.villageCode(), family.facilitatorId()))
            .toList());
    UUID[] moved =
        elsewhere.stream()
            .filter(FamilyChange::moved)
            .map(change -> change.after().id())
            .toArray(UUID[]::new);
    if (moved.length > 0) {
      database.update(FORGET, moved, moved);
    }
  }
}
