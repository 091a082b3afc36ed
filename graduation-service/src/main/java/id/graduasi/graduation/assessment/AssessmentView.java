package id.graduasi.graduation.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.graduasi.graduation.scoring.Band;
import id.graduasi.graduation.scoring.Inputs;
import id.graduasi.graduation.scoring.Outcome;
import id.graduasi.graduation.scoring.Wording;
import id.graduasi.platform.web.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment as it is shown; sentences in the caller's language. */
@Schema(description = "A family's score, explained line by line")
public record AssessmentView(
    UUID id,
    UUID familyId,
    @Schema(examples = "58") int score,
    Band band,
    @Schema(examples = "model-1") String modelId,
    @Schema(examples = "1") int modelVersion,
    Instant assessedAt,
    String assessedBy,
    List<Line> indicators,
    List<Condition> conditions,
    @Schema(description = "The smallest sets of changes, each of which reaches the next band")
        List<Way> toNextBand,
    Inputs inputs,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId,
    @Schema(description = "The scoring run that made it; null when a person asked for it")
        @Nullable UUID runId) {

  /** One indicator: what was found, its points, and why. */
  @Schema(description = "One indicator: what was found, its points, and why")
  public record Line(
      @Schema(examples = "working_adults") String key,
      @Schema(description = "A number, a named value, or null when not known", examples = "1")
          @Nullable Object value,
      @Schema(examples = "4") int points,
      @Schema(examples = "8") int max,
      @Schema(examples = "Orang dewasa yang bekerja: 1; 4 dari 8 poin.") String reason) {}

  /** A condition that no score outweighs. */
  @Schema(description = "A condition that no score outweighs, and whether it is met")
  public record Condition(
      @Schema(examples = "decile-gate") String key, Band band, boolean met, String name) {}

  /** Changes that together reach the next band. */
  @Schema(description = "Changes that together reach the next band")
  public record Way(Band band, int score, List<Step> changes) {}

  /** One attainable change. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(description = "One attainable change and the points it wins")
  public record Step(
      @Schema(examples = "working_adults") String key,
      @Schema(examples = "2") String target,
      @Schema(examples = "3") int gain,
      @Schema(examples = "Paling sedikit 2 orang dewasa bekerja") String reason) {}

  static AssessmentView of(Assessment kept, Outcome outcome, Language language) {
    return new AssessmentView(
        kept.id(),
        kept.familyId(),
        kept.score(),
        kept.band(),
        kept.modelId(),
        kept.modelVersion(),
        kept.assessedAt(),
        kept.assessedBy(),
        outcome.indicators().stream().map(line -> line(line, language)).toList(),
        outcome.conditions().stream()
            .map(c -> new Condition(c.key(), c.band(), c.met(), in(language, c.name())))
            .toList(),
        outcome.toNextBand().stream().map(way -> way(way, language)).toList(),
        Frozen.inputs(kept.inputs()),
        kept.version(),
        kept.areaCode(),
        kept.facilitatorId(),
        kept.runId());
  }

  private static Line line(Outcome.Line line, Language language) {
    return new Line(
        line.key(), line.value(), line.points(), line.max(), in(language, line.reason()));
  }

  private static Way way(Outcome.Way way, Language language) {
    return new Way(
        way.band(),
        way.score(),
        way.changes().stream()
            .map(c -> new Step(c.key(), c.target(), c.gain(), in(language, c.says())))
            .toList());
  }

  static String in(Language language, Wording wording) {
    return switch (language) {
      case ID -> wording.id();
      case EN -> wording.en();
    };
  }
}
