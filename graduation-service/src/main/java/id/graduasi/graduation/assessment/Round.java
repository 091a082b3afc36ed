package id.graduasi.graduation.assessment;

import id.graduasi.graduation.scoring.ScoringModel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What assessments of one moment have in common.
 *
 * @param by who asked for them
 * @param runId the scoring run; null when a person asked for one family
 */
public record Round(ScoringModel model, Instant at, String by, @Nullable UUID runId) {}
