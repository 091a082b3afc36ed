package id.graduasi.grants.scheme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whole numbers from one bound to the other, both included. */
@Schema(description = "Whole numbers, both bounds included")
public record Range(
    @Min(0) @Max(999) @Schema(examples = "17") int from,
    @Min(0) @Max(999) @Schema(examples = "57") int to) {

  boolean contains(int value) {
    return from <= value && value <= to;
  }

  @Override
  public String toString() {
    return from + "-" + to;
  }
}
