package id.graduasi.graduation.run;

import id.graduasi.graduation.scoring.Band;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A run as callers see it: a job with how far it has come. */
@Schema(name = "ScoringRun", description = "A job that scores the families of an area")
public record RunView(
    UUID id,
    @Schema(examples = "SCORING") String kind,
    @Schema(examples = "35.22") String area,
    RunMode mode,
    @Schema(examples = "model-2") String modelId,
    @Schema(description = "The day for which ages and months are counted") LocalDate assessedOn,
    RunState state,
    @Schema(description = "Families to look at; known once it runs") long total,
    long done,
    @Schema(description = "Assessments that were made") long created,
    @Schema(description = "Always 0: an assessment never changes") long updated,
    @Schema(description = "Families that turned out not to be enrolled any more") long unchanged,
    @Schema(description = "Families that could not be scored for a fault on our side") long refused,
    @Schema(description = "Always 0: what is not known stands in each assessment") long warnings,
    @Schema(description = "How many came out in which band") Map<Band, Long> bands,
    String startedBy,
    Instant receivedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable Long ratePerSecond,
    @Nullable Long etaSeconds) {

  /** Whether nothing more will happen. */
  boolean ended() {
    return switch (state) {
      case RECEIVED, RUNNING -> false;
      case COMPLETED, FAILED, CANCELLED -> true;
    };
  }
}
