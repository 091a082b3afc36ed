package id.graduasi.registry.family;

import id.graduasi.platform.access.SystemScope;
import id.graduasi.platform.web.DatabaseRefusals;
import id.graduasi.registry.identifier.IdentifierVault;
import id.graduasi.registry.identifier.Lookalikes;
import id.graduasi.registry.identifier.Nik;
import id.graduasi.registry.quality.IssueKind;
import id.graduasi.registry.quality.NewIssue;
import id.graduasi.registry.quality.QualityIssues;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A NIK that is held in another area. Whoever sends it is refused without learning where; both
 * offices get an issue, so that somebody clears it up.
 */
@ApplicationScoped
public class HeldElsewhere {

  private final Families families;
  private final QualityIssues issues;
  private final IdentifierVault vault;
  private final DatabaseRefusals refusals;

  HeldElsewhere(
      Families families, QualityIssues issues, IdentifierVault vault, DatabaseRefusals refusals) {
    this.refusals = refusals;
    this.families = families;
    this.issues = issues;
    this.vault = vault;
  }

  /**
   * Runs a request that brings people in, outside of any transaction. If the unique index refuses
   * one of them, both offices get their issue before the caller gets the refusal.
   *
   * @param village the village the people are to live in, asked for only then
   * @param niks the numbers as they were sent
   */
  public <T> T watching(
      Supplier<Optional<String>> village, List<String> niks, Supplier<T> request) {
    try {
      return request.get();
    } catch (RuntimeException refused) {
      if (isHeld(refused)) {
        village.get().ifPresent(code -> note(code, niks));
      }
      throw refused;
    }
  }

  private boolean isHeld(RuntimeException refused) {
    return refusals
        .refusal(refused)
        .filter(why -> why.code() == FamilyProblem.NIK_HELD_ELSEWHERE)
        .isPresent();
  }

  /** Looks in the whole country, in a transaction of its own: the request's is undone by now. */
  private void note(String villageCode, List<String> niks) {
    List<byte[]> hashes =
        niks.stream().map(nik -> vault.hash(new Nik(Lookalikes.mend(nik).text()))).toList();
    SystemScope.run(
        "nik-held-elsewhere",
        () -> QuarkusTransaction.requiringNew().run(() -> issues.open(found(villageCode, hashes))));
  }

  private List<NewIssue> found(String villageCode, List<byte[]> hashes) {
    List<NewIssue> found = new ArrayList<>();
    for (FamilyState holder : families.byNik(hashes)) {
      for (MemberState member : holder.members()) {
        if (hashes.stream().anyMatch(hash -> Arrays.equals(hash, member.nik().hash()))) {
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
