package id.graduasi.registry.intake;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyStatus;
import id.graduasi.registry.family.MemberState;
import id.graduasi.registry.family.Relationship;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * People of a chunk who stand in another family of the same area. A newer file moves them, unless
 * the other family would be left without a head, or with nobody while the new one is not held yet.
 */
final class Movements {

  private final Job job;
  private final Set<ByteBuffer> cardsInFile;
  private final Map<UUID, Working> families = new LinkedHashMap<>();

  Movements(Job job, Set<ByteBuffer> cardsInFile) {
    this.job = job;
    this.cardsInFile = cardsInFile;
  }

  /** A family as it stands now. */
  Working of(FamilyState held) {
    return families.computeIfAbsent(held.id(), id -> new Working(held));
  }

  /** All families that were looked at, changed or not. */
  Collection<Working> all() {
    return families.values();
  }

  /**
   * Which of some rows cannot move, and why.
   *
   * @param rows rows of one draft with the families that hold their people
   * @param into the held family that they come to, or null for a new one
   */
  Map<ReadRow, ProblemCode> refused(Map<ReadRow, FamilyState> rows, @Nullable FamilyState into) {
    Map<ReadRow, ProblemCode> refused = new HashMap<>();
    byHolder(rows)
        .forEach(
            (holder, leaving) -> {
              if (!isNewerThan(holder)) {
                leaving.forEach(row -> refused.put(row, ImportProblem.NIK_IN_OTHER_FAMILY));
              } else if (holder.status() == FamilyStatus.ACTIVE) {
                refused.putAll(refusedBy(holder, leaving, into));
              }
            });
    return refused;
  }

  /** Lets the people of these rows leave their families, now that they stand in another one. */
  void move(Map<ReadRow, FamilyState> rows, @Nullable FamilyState into) {
    byHolder(rows)
        .forEach(
            (holder, leaving) -> {
              Working left = of(holder);
              left.lose(people(holder, leaving), job.asOf());
              boolean nobody = left.content().members().isEmpty();
              if (nobody && into != null && holder.status() == FamilyStatus.ACTIVE) {
                left.becomePartOf(of(into));
              }
            });
  }

  private Map<ReadRow, ProblemCode> refusedBy(
      FamilyState holder, List<ReadRow> leaving, @Nullable FamilyState into) {
    List<MemberState> staying = of(holder).without(people(holder, leaving));
    if (staying.isEmpty()) {
      boolean together = leaving.size() == holder.members().size();
      return together && into != null
          ? Map.of()
          : leaving.stream()
              .collect(Collectors.toMap(row -> row, row -> ImportProblem.LAST_OF_OTHER_FAMILY));
    }
    boolean headed = staying.stream().anyMatch(Movements::isHead);
    return headed
        ? Map.of()
        : leaving.stream()
            .filter(row -> isHead(holder.member(row.person().nik()).orElseThrow()))
            .collect(Collectors.toMap(row -> row, row -> ImportProblem.HEAD_OF_OTHER_FAMILY));
  }

  /**
   * Whether the file knows better than the family that holds somebody. Of the same day, it does if
   * it lists that family too: it then lists it without her, because a NIK stands in a file once.
   */
  private boolean isNewerThan(FamilyState holder) {
    return job.asOf().isAfter(holder.asOf())
        || job.asOf().equals(holder.asOf())
            && cardsInFile.contains(ByteBuffer.wrap(holder.kk().hash()));
  }

  private static Map<FamilyState, List<ReadRow>> byHolder(Map<ReadRow, FamilyState> rows) {
    Map<UUID, FamilyState> holders = new LinkedHashMap<>();
    Map<UUID, List<ReadRow>> leaving = new LinkedHashMap<>();
    rows.forEach(
        (row, holder) -> {
          holders.put(holder.id(), holder);
          leaving.computeIfAbsent(holder.id(), id -> new ArrayList<>()).add(row);
        });
    Map<FamilyState, List<ReadRow>> byHolder = new IdentityHashMap<>();
    leaving.forEach((id, some) -> byHolder.put(holders.get(id), some));
    return byHolder;
  }

  private static Set<UUID> people(FamilyState holder, List<ReadRow> rows) {
    return rows.stream()
        .map(row -> holder.member(row.person().nik()).orElseThrow().id())
        .collect(Collectors.toSet());
  }

  private static boolean isHead(MemberState member) {
    return member.relationship() == Relationship.HEAD;
  }
}
