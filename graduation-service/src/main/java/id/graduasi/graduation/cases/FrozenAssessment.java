package id.graduasi.graduation.cases;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an assessment said when somebody relied on it. The assessment itself keeps its inputs and
 * reasons for ever; the score proposes, a person decides.
 *
 * @param band READY, NEAR or NOT_YET
 */
@Schema(description = "The assessment as it was relied on; its inputs and reasons stay with it")
public record FrozenAssessment(
    UUID assessmentId,
    @Schema(examples = "71") int score,
    @Schema(examples = "READY") String band,
    @Schema(examples = "1") int modelVersion,
    Instant assessedAt) {}
