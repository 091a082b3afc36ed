package id.graduasi.registry.facilitator;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The body of a {@code registry.facilitator} event: everything but the name. */
record FacilitatorFact(
    UUID facilitatorId,
    String facilitatorNumber,
    FacilitatorKind kind,
    List<String> areas,
    LocalDate startedOn,
    @Nullable LocalDate endedOn,
    long version,
    String areaCode) {

  static Fact of(@Nullable FacilitatorView before, FacilitatorView after) {
    return of(before, after, null);
  }

  static Fact of(@Nullable FacilitatorView before, FacilitatorView after, @Nullable String cause) {
    return new Fact(
        "registry.facilitator",
        after.id().toString(),
        "id.graduasi.registry.facilitator."
            + (after.endedOn() == null ? "assigned" : "ended")
            + ".v1",
        after.version(),
        after.areaCode(),
        after.id(),
        new FacilitatorFact(
            after.id(),
            after.number(),
            after.kind(),
            after.areas(),
            after.startedOn(),
            after.endedOn(),
            after.version(),
            after.areaCode()),
        differences(before, after),
        cause);
  }

  private static Map<String, Change> differences(
      @Nullable FacilitatorView before, FacilitatorView after) {
    Map<String, Function<FacilitatorView, @Nullable Object>> fields = new LinkedHashMap<>();
    fields.put("number", FacilitatorView::number);
    fields.put("name", FacilitatorView::name);
    fields.put("kind", FacilitatorView::kind);
    fields.put("areas", FacilitatorView::areas);
    fields.put("startedOn", FacilitatorView::startedOn);
    fields.put("endedOn", FacilitatorView::endedOn);
    Map<String, Change> changes = new LinkedHashMap<>();
    fields.forEach(
        (field, value) -> {
          Object from = before == null ? null : value.apply(before);
          Object to = value.apply(after);
          if (!Objects.equals(from, to)) {
            changes.put(field, new Change(from, to));
          }
        });
    return changes;
  }
}
