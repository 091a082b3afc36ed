package id.graduasi.graduation.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An outcome as it was decided.
 *
 * @param dueOn the day for which the family was looked at
 */
@Schema(name = "ReviewOutcomeTaken")
record OutcomeTaken(
    ReviewOutcome outcome,
    String reason,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate nextReviewOn,
    @Nullable UUID caseId,
    Instant at,
    String by) {}
