package id.graduasi.graduation.run;

import id.graduasi.graduation.assessment.Assessments;
import id.graduasi.graduation.assessment.FamilyInputs;
import id.graduasi.graduation.assessment.FamilyRange;
import id.graduasi.graduation.assessment.Made;
import id.graduasi.graduation.assessment.Round;
import id.graduasi.graduation.assessment.Scorable;
import id.graduasi.graduation.model.PublishedModels;
import id.graduasi.graduation.registry.InputChanges;
import id.graduasi.graduation.scoring.ScoringModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** One chunk of a run: marks taken, inputs read, scored, written, counted; one transaction. */
@ApplicationScoped
class ChunkWork {

  private final Chunks chunks;
  private final InputChanges changes;
  private final FamilyInputs families;
  private final Assessments assessments;
  private final Tallies tallies;
  private final PublishedModels models;
  private final Clock clock;

  ChunkWork(
      Chunks chunks,
      InputChanges changes,
      FamilyInputs families,
      Assessments assessments,
      Tallies tallies,
      PublishedModels models,
      Clock clock) {
    this.chunks = chunks;
    this.changes = changes;
    this.families = families;
    this.assessments = assessments;
    this.tallies = tallies;
    this.models = models;
    this.clock = clock;
  }

  void score(Chunk chunk) {
    Run run = chunk.run();
    ScoringModel model = models.published(run.modelId());
    List<Made> made =
        inputs(chunk, model).stream()
            .filter(family -> family.active() && family.enrolled())
            .map(family -> Made.of(model, family))
            .toList();
    assessments.add(new Round(model, clock.instant(), run.subject(), run.id()), made);
    tallies.add(chunk, Tally.of(made));
    chunks.done(chunk, made.size(), 0);
  }

  /** The marks are taken before the inputs are read: what changes after that is marked anew. */
  private List<Scorable> inputs(Chunk chunk, ScoringModel model) {
    Run run = chunk.run();
    FamilyRange range = chunk.range();
    return switch (run.mode()) {
      case FULL -> {
        if (model.id().equals(models.active().id())) {
          take(range);
        }
        yield families.of(range, run.assessedOn());
      }
      case INCREMENTAL -> families.of(take(range), run.assessedOn());
    };
  }

  private List<UUID> take(FamilyRange range) {
    return changes.take(range.fromArea(), range.fromId(), range.toArea(), range.toId());
  }
}
