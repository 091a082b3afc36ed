package id.graduasi.graduation.assessment;

import id.graduasi.graduation.scoring.Band;
import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others are told: score and band, none of the inputs. */
record AssessmentCompleted(
    UUID assessmentId,
    UUID familyId,
    int score,
    Band band,
    int modelVersion,
    Instant assessedAt,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId) {

  static Fact of(Assessment made) {
    AssessmentCompleted body =
        new AssessmentCompleted(
            made.id,
            made.familyId,
            made.score,
            made.band,
            made.modelVersion,
            made.assessedAt,
            made.version,
            made.areaCode,
            made.facilitatorId);
    return new Fact(
        "graduation.assessment",
        made.familyId.toString(),
        "id.graduasi.graduation.assessment.completed.v1",
        made.version,
        made.areaCode,
        made.facilitatorId,
        body,
        Map.of("score", new Change(null, made.score), "band", new Change(null, made.band.name())),
        made.id.toString());
  }
}
