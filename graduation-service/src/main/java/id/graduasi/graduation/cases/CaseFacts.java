package id.graduasi.graduation.cases;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the journal is told of a case. */
final class CaseFacts {

  static final String TOPIC = "graduation.case";

  private CaseFacts() {}

  static Fact of(
      Happening what, @Nullable CaseState before, CaseState after, @Nullable String cause) {
    return new Fact(
        TOPIC,
        after.familyId().toString(),
        what.type(),
        after.version(),
        after.areaCode(),
        after.facilitatorId(),
        after,
        changes(before, after),
        cause);
  }

  private static Map<String, Change> changes(@Nullable CaseState before, CaseState after) {
    Map<String, Change> changes = new LinkedHashMap<>();
    put(changes, "step", before == null ? null : before.step(), after.step());
    put(changes, "decision", before == null ? null : before.decision(), after.decision());
    put(changes, "effectiveOn", before == null ? null : before.effectiveOn(), after.effectiveOn());
    put(
        changes,
        "contradiction",
        before == null ? null : before.contradiction(),
        after.contradiction());
    return changes;
  }

  private static void put(
      Map<String, Change> changes, String field, @Nullable Object from, @Nullable Object to) {
    if (!Objects.equals(from, to)) {
      changes.put(field, new Change(from, to));
    }
  }
}
