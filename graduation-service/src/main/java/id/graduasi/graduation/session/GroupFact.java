package id.graduasi.graduation.session;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body of a {@code graduation.group} event: a group without its name and its people. */
record GroupFact(
    UUID groupId,
    GroupKind kind,
    String villageCode,
    int families,
    LocalDate formedOn,
    @Nullable LocalDate closedOn,
    long version,
    String areaCode,
    UUID facilitatorId) {

  static final String TOPIC = "graduation.group";

  static Fact of(@Nullable GroupView before, GroupView after) {
    return new Fact(
        TOPIC,
        after.id().toString(),
        "id.graduasi.graduation.group." + (before == null ? "formed" : "changed") + ".v1",
        after.version(),
        after.areaCode(),
        after.facilitatorId(),
        new GroupFact(
            after.id(),
            after.kind(),
            after.villageCode(),
            after.size(),
            after.formedOn(),
            after.closedOn(),
            after.version(),
            after.areaCode(),
            after.facilitatorId()),
        changes(before, after),
        null);
  }

  private static Map<String, Change> changes(@Nullable GroupView before, GroupView after) {
    Map<String, Change> changes = new LinkedHashMap<>();
    put(changes, "name", before == null ? null : before.name(), after.name());
    put(changes, "chair", before == null ? null : before.chair(), after.chair());
    put(
        changes,
        "facilitatorId",
        before == null ? null : before.facilitatorId(),
        after.facilitatorId());
    put(changes, "families", before == null ? null : before.families(), after.families());
    put(changes, "closedOn", before == null ? null : before.closedOn(), after.closedOn());
    return changes;
  }

  private static void put(
      Map<String, Change> changes, String field, @Nullable Object from, @Nullable Object to) {
    if (!Objects.equals(from, to)) {
      changes.put(field, new Change(from, to));
    }
  }
}
