package id.graduasi.graduation.run;

import id.graduasi.graduation.scoring.Band;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who came out in which band, side by side. */
@Schema(description = "Who came out in which band of a run, by what no score may rest on")
public record FairnessView(
    UUID runId,
    @Schema(examples = "35.22") String area,
    @Schema(examples = "model-2") String modelId,
    LocalDate assessedOn,
    List<Comparison> comparisons) {

  /** The families of a run, grouped one way. */
  @Schema(name = "FairnessComparison", description = "The families of a run, grouped one way")
  public record Comparison(Dimension dimension, List<Group> groups) {}

  /**
   * One group of families.
   *
   * @param readyPerThousand families READY of a thousand, rounded down
   */
  @Schema(name = "FairnessGroup", description = "One group and its bands")
  public record Group(
      @Schema(examples = "FEMALE") String key,
      @Schema(examples = "11804") long families,
      @Schema(description = "How many came out in which band") Map<Band, Long> bands,
      @Schema(description = "READY of a thousand, rounded down", examples = "41")
          long readyPerThousand) {}
}
