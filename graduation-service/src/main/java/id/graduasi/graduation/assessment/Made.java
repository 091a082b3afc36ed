package id.graduasi.graduation.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import id.graduasi.graduation.scoring.Marks;
import id.graduasi.graduation.scoring.Scoring;
import id.graduasi.graduation.scoring.ScoringModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A family and its marks, about to be kept. */
public record Made(UUID id, Scorable family, Marks marks) {

  /** Scores a family. */
  public static Made of(ScoringModel model, Scorable family) {
    return new Made(
        UuidCreator.getTimeOrderedEpoch(), family, Scoring.mark(model, family.inputs()));
  }

  /** Counts the assessments of one family. */
  long version() {
    return family.versions() + 1;
  }

  /** Rank among candidates, the lowest first: READY before NEAR, high scores first. */
  @Nullable Integer place() {
    return switch (marks.band()) {
      case READY -> 100 - marks.score();
      case NEAR -> 200 - marks.score();
      case NOT_YET -> null;
    };
  }
}
