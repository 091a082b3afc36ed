package id.graduasi.graduation.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the model says of a family, with its reasons. A person decides; this only proposes.
 *
 * @param score the sum of all points, 0 to 100
 * @param indicators one line per indicator, in the model's order
 * @param conditions the hard conditions and whether they are met
 * @param toNextBand the smallest sets of attainable changes, each of which reaches the next band;
 *     empty for READY and where a condition cannot be met by the family's own work
 */
public record Outcome(
    int score, Band band, List<Line> indicators, List<Check> conditions, List<Way> toNextBand) {

  public Outcome {
    indicators = List.copyOf(indicators);
    conditions = List.copyOf(conditions);
    toNextBand = List.copyOf(toNextBand);
  }

  /**
   * One indicator of one family.
   *
   * @param value a whole or decimal number, a named value, or null when it is not known
   */
  public record Line(String key, @Nullable Object value, int points, int max, Wording reason) {}

  /** A hard condition, the band it guards, and whether this family meets it. */
  public record Check(String key, Band band, boolean met, Wording name) {}

  /** A set of changes that together reach the band; none of them is superfluous. */
  public record Way(Band band, int score, List<Change> changes) {

    public Way {
      changes = List.copyOf(changes);
    }
  }

  /**
   * One attainable change.
   *
   * @param target the number to reach, or the named value
   * @param gain points won by it
   */
  public record Change(String key, String target, int gain, Wording says) {}
}
