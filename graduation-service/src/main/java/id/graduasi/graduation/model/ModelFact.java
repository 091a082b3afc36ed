package id.graduasi.graduation.model;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What others are told of a model; its document is read at the API. */
record ModelFact(
    String modelId,
    int modelVersion,
    @Nullable LocalDate activeFrom,
    long version,
    String areaCode) {

  private static final String COUNTRY = "*";

  static Fact drafted(HeldModel held, Map<String, Change> changes) {
    return of(held, "drafted", changes);
  }

  static Fact activated(HeldModel held, @Nullable LocalDate before) {
    return of(held, "activated", Map.of("activeFrom", new Change(before, held.activeFrom())));
  }

  private static Fact of(HeldModel held, String what, Map<String, Change> changes) {
    String id = held.model().id();
    return new Fact(
        "graduation.scoring-model",
        id,
        "id.graduasi.graduation.scoring-model." + what + ".v1",
        held.revision(),
        COUNTRY,
        null,
        new ModelFact(id, held.model().version(), held.activeFrom(), held.revision(), COUNTRY),
        changes,
        null);
  }
}
