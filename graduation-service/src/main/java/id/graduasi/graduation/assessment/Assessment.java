package id.graduasi.graduation.assessment;

import id.graduasi.graduation.scoring.Band;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family's score on a day, as it is kept. It never changes.
 *
 * @param inputs everything it rests on, as JSON
 * @param outcome what was found line by line, as JSON; see {@link Frozen}
 */
record Assessment(
    UUID id,
    UUID familyId,
    int score,
    Band band,
    String modelId,
    int modelVersion,
    Instant assessedAt,
    String assessedBy,
    String inputs,
    String outcome,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId,
    @Nullable UUID runId) {}
