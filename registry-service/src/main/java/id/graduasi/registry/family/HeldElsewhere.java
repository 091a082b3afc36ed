package id.graduasi.registry.family;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.registry.identifier.LockedIdentifier;
import id.graduasi.registry.quality.IssueKind;
import id.graduasi.registry.quality.NewIssue;
import id.graduasi.registry.quality.QualityIssues;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A NIK that is held in another area. Whoever sends it is refused without learning where; both
 * offices get an issue, so that somebody clears it up.
 */
@ApplicationScoped
public class HeldElsewhere {

  private final Families families;
  private final QualityIssues issues;

  HeldElsewhere(Families families, QualityIssues issues) {
    this.families = families;
    this.issues = issues;
  }

  /**
   * Opens the issues for people whom a refused request named. It looks in the whole country, in a
   * transaction of its own: that of the request is undone by now.
   *
   * @param villageCode where the request wanted them
   * @param people their locked NIK
   */
  void note(String villageCode, Collection<LockedIdentifier> people) {
    SystemScope.run(
        "nik-held-elsewhere",
        () -> QuarkusTransaction.requiringNew().run(() -> issues.open(found(villageCode, people))));
  }

  private List<NewIssue> found(String villageCode, Collection<LockedIdentifier> people) {
    List<NewIssue> found = new ArrayList<>();
    List<byte[]> hashes = people.stream().map(LockedIdentifier::hash).toList();
    for (FamilyState holder : families.byNik(hashes)) {
      for (MemberState member : holder.members()) {
        if (hashes.stream().anyMatch(hash -> java.util.Arrays.equals(hash, member.nik().hash()))) {
          found.add(atHolder(holder, member));
          found.add(atAsker(villageCode, member));
        }
      }
    }
    return found;
  }

  private static NewIssue atHolder(FamilyState holder, MemberState member) {
    return new NewIssue(
        IssueKind.NIK_HELD_ELSEWHERE,
        holder.villageCode(),
        holder.facilitatorId(),
        holder.id(),
        member.id(),
        null,
        Map.of("side", "HOLDER"));
  }

  /** The asking office learns that there is such a person, and nothing of where or who. */
  private static NewIssue atAsker(String villageCode, MemberState member) {
    return new NewIssue(
        IssueKind.NIK_HELD_ELSEWHERE,
        villageCode,
        null,
        null,
        null,
        null,
        Map.of("side", "ASKER", "person", member.id().toString()));
  }
}
