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

  static Fact of(Round round, Made made) {
    Scorable family = made.family();
    AssessmentCompleted body =
        new AssessmentCompleted(
            made.id(),
            family.familyId(),
            made.marks().score(),
            made.marks().band(),
            round.model().version(),
            round.at(),
            made.version(),
            family.areaCode(),
            family.facilitatorId());
    return new Fact(
        "graduation.assessment",
        family.familyId().toString(),
        "id.graduasi.graduation.assessment.completed.v1",
        made.version(),
        family.areaCode(),
        family.facilitatorId(),
        body,
        Map.of(
            "score", new Change(null, body.score()), "band", new Change(null, body.band().name())),
        round.runId() == null ? made.id().toString() : "scoring run " + round.runId());
  }
}
