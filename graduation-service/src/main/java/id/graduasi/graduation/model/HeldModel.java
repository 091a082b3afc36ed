package id.graduasi.graduation.model;

import com.fasterxml.jackson.databind.JsonNode;
import id.graduasi.graduation.scoring.ScoringModel;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A model as it is kept.
 *
 * @param activeFrom the day from which it counts; null for a draft
 * @param revision counts its changes
 */
record HeldModel(
    ScoringModel model,
    JsonNode document,
    @Nullable LocalDate activeFrom,
    long revision,
    Instant publishedAt,
    @Nullable String creationHash) {

  /** As it is shown on a day. */
  ModelView view(LocalDate active, LocalDate today) {
    ModelState state = ModelState.of(activeFrom, active, today);
    return new ModelView(
        model.id(),
        model.version(),
        model.name().id(),
        state == ModelState.ACTIVE,
        state,
        activeFrom,
        revision,
        publishedAt,
        document);
  }
}
