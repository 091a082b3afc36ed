package id.graduasi.graduation.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing the model looks at.
 *
 * @param key stable name, also in the API
 * @param name what it is called
 * @param source which of the {@link Sources} it reads
 * @param direction the promise a property test holds it to
 * @param maximum the most points it can give: its weight, since the maxima add up to 100
 * @param missingPoints the points of a family of which the measure is not known
 * @param attainable whether a family can change it by its own work; never age, births or who lives
 *     in the house
 * @param rungs from the lowest number (or the poorest value) upward
 * @param unit written after the number; null for none
 * @param change how an improvement is said, with {@code {target}}; null when not attainable
 */
public record Indicator(
    String key,
    Wording name,
    String source,
    Direction direction,
    int maximum,
    int missingPoints,
    boolean attainable,
    List<Rung> rungs,
    @Nullable Wording unit,
    @Nullable Wording change) {

  public Indicator {
    rungs = List.copyOf(rungs);
  }

  boolean isNumber() {
    return direction != Direction.NONE;
  }

  /** The points of a rung; those of a missing value when there is no rung. */
  int pointsOf(@Nullable Rung rung) {
    return rung == null ? missingPoints : rung.points();
  }

  /**
   * What must be reached to stand on a rung: at least this number going up; below the next rung's
   * number going down; else the value. Null for the rung that asks for nothing.
   */
  @Nullable String targetOf(int rung) {
    return switch (direction) {
      case UP -> plain(rungs.get(rung).from());
      case DOWN -> rung + 1 == rungs.size() ? null : plain(rungs.get(rung + 1).from());
      case NONE -> rungs.get(rung).values().getFirst();
    };
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  /** The rung a measured value stands on; null when the value is not known or has no rung. */
  @Nullable Rung rungOf(@Nullable Measure measure) {
    if (measure == null) {
      return null;
    }
    if (!isNumber()) {
      String value = measure.text();
      for (Rung rung : rungs) {
        if (rung.values().contains(value)) {
          return rung;
        }
      }
      return null;
    }
    Rung found = null;
    for (Rung rung : rungs) {
      if (rung.from() == null || measure.reaches(rung.from())) {
        found = rung;
      }
    }
    return measure.number().isPresent() ? found : null;
  }
}
