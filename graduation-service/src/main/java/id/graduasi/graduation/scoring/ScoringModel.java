package id.graduasi.graduation.scoring;

import java.util.List;

/**
 * A published model: data, not code.
 *
 * @param id name of the model's document, for example {@code model-1}
 * @param version grows with each published change; an assessment names it
 * @param name in both languages
 * @param near the least score of NEAR
 * @param ready the least score of READY
 * @param indicators in the order they are shown; their maxima add up to 100
 * @param conditions what no score outweighs
 */
public record ScoringModel(
    String id,
    int version,
    Wording name,
    int near,
    int ready,
    List<Indicator> indicators,
    List<HardCondition> conditions) {

  /** The most a family can score. */
  public static final int FULL = 100;

  public ScoringModel {
    indicators = List.copyOf(indicators);
    conditions = List.copyOf(conditions);
  }

  int threshold(Band band) {
    return switch (band) {
      case NOT_YET -> 0;
      case NEAR -> near;
      case READY -> ready;
    };
  }

  /** Whether each condition of a band (and of those below) is met or can be met by own work. */
  boolean areMetOrAttainable(Band band, Measures measures) {
    for (HardCondition condition : conditions) {
      if (condition.band().compareTo(band) <= 0
          && !Scoring.isMet(condition, measures)
          && wayToMeet(condition) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The place of the indicator by which a family can come to meet a condition; -1 for none. */
  int wayToMeet(HardCondition condition) {
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      if (indicator.attainable() && indicator.source().equals(condition.source())) {
        return i;
      }
    }
    return -1;
  }
}
