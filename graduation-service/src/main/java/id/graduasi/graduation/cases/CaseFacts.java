package id.graduasi.graduation.cases;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
    put(changes, "familyId", before, after, CaseState::familyId);
    put(changes, "step", before, after, CaseState::step);
    put(changes, "decision", before, after, CaseState::decision);
    put(changes, "effectiveOn", before, after, CaseState::effectiveOn);
    put(changes, "contradiction", before, after, CaseState::contradiction);
    put(changes, "exitWarning", before, after, CaseState::exitWarning);
    put(changes, "objection", before, after, CaseState::objection);
    put(changes, "atRisk", before, after, CaseState::atRisk);
    return changes;
  }

  private static void put(
      Map<String, Change> changes,
      String field,
      @Nullable CaseState before,
      CaseState after,
      Function<CaseState, @Nullable Object> value) {
    Object from = before == null ? null : value.apply(before);
    Object to = value.apply(after);
    if (!Objects.equals(from, to)) {
      changes.put(field, new Change(from, to));
    }
  }
}
