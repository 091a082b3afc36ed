package id.graduasi.grants.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whole numbers from one bound to the other, both included. */
@Schema(description = "Whole numbers, both bounds included")
public record Range(int from, int to) {

  public Range {
    if (from > to) {
      throw new IllegalArgumentException("a range runs upwards: " + from + "-" + to);
    }
  }

  boolean contains(int value) {
    return from <= value && value <= to;
  }

  @Override
  public String toString() {
    return from + "-" + to;
  }
}
