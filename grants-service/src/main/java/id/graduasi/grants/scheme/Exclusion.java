package id.graduasi.grants.scheme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A scheme that cannot be received in the same year; it excludes in both directions.
 *
 * @param per whether the person or her whole family is excluded
 */
@Schema(
    name = "SchemeExclusion",
    description = "A scheme that cannot be received in the same year; all others only show")
public record Exclusion(
    @NotNull @Pattern(regexp = Scheme.CODE) @Schema(examples = "PPSE") String schemeCode,
    @NotNull Reach per) {

  /** Who is excluded. */
  @Schema(name = "ExclusionReach")
  public enum Reach {
    PERSON,
    FAMILY
  }
}
