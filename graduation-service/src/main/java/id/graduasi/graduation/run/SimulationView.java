package id.graduasi.graduation.run;

import id.graduasi.graduation.scoring.Band;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who would change band by a model, against the active one. */
@Schema(
    description = "Who would change band by a model, against the active one; nothing is written")
public record SimulationView(
    @Schema(examples = "35.22") String area,
    @Schema(description = "The model that was tried", examples = "model-3") String modelId,
    @Schema(description = "The model that counts today", examples = "model-2") String activeModelId,
    @Schema(description = "The day for which ages and months are counted") LocalDate assessedOn,
    @Schema(description = "Enrolled families of the area") long families,
    @Schema(description = "How many would change band") long changed,
    List<Movement> movements,
    List<District> districts,
    @Schema(description = "Those who would change most, the farthest first") List<Moved> moved) {

  /** How many would go from one band to another. */
  @Schema(
      name = "SimulatedMovement",
      description = "How many would go from one band to another, or stay")
  public record Movement(Band from, Band to, @Schema(examples = "312") long families) {}

  /** The movements of a district. */
  @Schema(name = "SimulatedDistrict", description = "A district's movements")
  public record District(
      @Schema(examples = "35.22.15") String code,
      long families,
      long changed,
      List<Movement> movements) {}

  /** A family that would change band. */
  @Schema(name = "SimulatedFamily", description = "A family that would change band")
  public record Moved(
      UUID familyId,
      @Schema(examples = "35.22.15.1001") String areaCode,
      Band from,
      Band to,
      @Schema(examples = "58") int scoreBefore,
      @Schema(examples = "66") int scoreAfter) {}
}
