package id.graduasi.registry.enrollment;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The body of every {@code registry.enrollment} event: the enrollment with its whole history. */
record EnrollmentFact(
    UUID enrollmentId,
    UUID familyId,
    String programme,
    EnrollmentStatus status,
    @Nullable String reason,
    LocalDate effectiveOn,
    @Nullable UUID causeId,
    @Nullable LocalDate reviewDueOn,
    @Nullable Integer decile,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId,
    List<Period> periods) {

  static final String TOPIC = "registry.enrollment";

  /** The event of a change. The key is the family, so that its events stay in order. */
  static Fact of(EnrollmentChange change) {
    EnrollmentState after = change.after();
    return new Fact(
        TOPIC,
        after.familyId().toString(),
        "id.graduasi.registry.enrollment."
            + change.happened().name().toLowerCase(Locale.ROOT)
            + ".v1",
        after.version(),
        after.areaCode(),
        after.facilitatorId(),
        body(after),
        differences(change),
        change.cause());
  }

  static EnrollmentFact body(EnrollmentState state) {
    return new EnrollmentFact(
        state.id(),
        state.familyId(),
        state.programme(),
        state.status(),
        state.reason(),
        state.effectiveOn(),
        state.causeId(),
        state.reviewDueOn(),
        state.decile(),
        state.version(),
        state.areaCode(),
        state.facilitatorId(),
        state.periods());
  }

  private static Map<String, Change> differences(EnrollmentChange change) {
    Map<String, Change> changes = new LinkedHashMap<>();
    add(changes, change, "familyId", EnrollmentState::familyId);
    add(changes, change, "programme", EnrollmentState::programme);
    add(changes, change, "status", EnrollmentState::status);
    add(changes, change, "reason", EnrollmentState::reason);
    add(changes, change, "effectiveOn", EnrollmentState::effectiveOn);
    add(changes, change, "startedOn", EnrollmentState::startedOn);
    add(changes, change, "reviewDueOn", EnrollmentState::reviewDueOn);
    add(changes, change, "villageCode", EnrollmentState::areaCode);
    add(changes, change, "facilitatorId", EnrollmentState::facilitatorId);
    return changes;
  }

  private static void add(
      Map<String, Change> changes,
      EnrollmentChange change,
      String field,
      Function<EnrollmentState, @Nullable Object> value) {
    Object from = change.before() == null ? null : value.apply(change.before());
    Object to = value.apply(change.after());
    if (!Objects.equals(from, to)) {
      changes.put(field, new Change(from, to));
    }
  }
}
