package id.graduasi.graduation.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a model document and refuses one that could not be explained or does not add up. */
public final class ModelReader {

  private ModelReader() {}

  /**
   * Reads a model.
   *
   * @throws ModelRefused with every fault of the document
   */
  public static ScoringModel read(JsonNode json) {
    Document root = Document.of(json);
    root.only("id", "version", "name", "thresholds", "indicators", "conditions");
    Document thresholds = root.object("thresholds").only("near", "ready");
    int near = thresholds.whole("near", 1, ScoringModel.FULL);
    int ready = thresholds.whole("ready", 1, ScoringModel.FULL);
    if (near >= ready) {
      thresholds.fault("near", "must be below ready");
    }
    List<Indicator> indicators = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Document indicator : root.list("indicators")) {
      Indicator read = IndicatorReader.read(indicator);
      indicators.add(read);
      if (!keys.add(read.key())) {
        indicator.fault("key", "occurs twice");
      }
    }
    int sum = indicators.stream().mapToInt(Indicator::maximum).sum();
    if (sum != ScoringModel.FULL) {
      root.fault("indicators", "maxima add up to " + sum + ", not to " + ScoringModel.FULL);
    }
    List<HardCondition> conditions =
        root.list("conditions").stream().map(c -> condition(c)).toList();
    ScoringModel model =
        new ScoringModel(
            root.text("id"),
            root.whole("version", 1, Integer.MAX_VALUE),
            root.wording("name"),
            near,
            ready,
            indicators,
            conditions);
    root.refuseIfFaulty();
    return model;
  }

  private static HardCondition condition(Document condition) {
    condition.only("key", "source", "atLeast", "band", "name");
    String source = condition.text("source");
    if (!Measures.NUMBERS.contains(source)) {
      condition.fault("source", "is not a measured number");
    }
    return new HardCondition(
        condition.text("key"),
        source,
        condition.number("atLeast"),
        condition.choice("band", Band.class, Band.NEAR),
        condition.wording("name"));
  }
}
