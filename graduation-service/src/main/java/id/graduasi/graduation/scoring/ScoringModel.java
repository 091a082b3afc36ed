package id.graduasi.graduation.scoring;

import java.util.List;
import java.util.Optional;

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

  /** The conditions of a band include those of the bands below it. */
  List<HardCondition> conditionsOf(Band band) {
    return conditions.stream().filter(c -> c.band().compareTo(band) <= 0).toList();
  }

  /** The indicator by which a family can come to meet a condition, if there is one. */
  Optional<Indicator> wayToMeet(HardCondition condition) {
    return indicators.stream()
        .filter(i -> i.attainable() && i.source().equals(condition.source()))
        .findFirst();
  }
}
