package id.graduasi.graduation.review;

import id.graduasi.platform.journal.Change;
import id.graduasi.platform.journal.Fact;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The body of a {@code graduation.review} event: the newest outcome, without its reason. */
record ReviewFact(
    UUID reviewId,
    UUID familyId,
    ReviewOutcome outcome,
    @Nullable LocalDate nextReviewOn,
    @Nullable UUID caseId,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId) {

  static final String TOPIC = "graduation.review";

  static Fact decided(ReviewView before, ReviewView after, OutcomeTaken taken) {
    return new Fact(
        TOPIC,
        after.id().toString(),
        "id.graduasi.graduation.review.decided.v1",
        after.version(),
        after.areaCode(),
        after.facilitatorId(),
        new ReviewFact(
            after.id(),
            after.familyId(),
            taken.outcome(),
            taken.nextReviewOn(),
            taken.caseId(),
            after.version(),
            after.areaCode(),
            after.facilitatorId()),
        Map.of("state", new Change(before.state(), after.state())),
        taken.reason());
  }
}
