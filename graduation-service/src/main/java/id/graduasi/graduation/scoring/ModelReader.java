package id.graduasi.graduation.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a model document and refuses one that could not be explained or does not add up. */
public final class ModelReader {

  private final Document root;

  private ModelReader(Document root) {
    this.root = root;
  }

  /**
   * Reads a model that names its own id.
   *
   * @throws ModelRefused with every fault of the document
   */
  public static ScoringModel read(JsonNode json) {
    return read(json.path("id").asText(), json);
  }

  /**
   * Reads the model of an id; the document need not repeat it.
   *
   * @throws ModelRefused with every fault of the document
   */
  public static ScoringModel read(String id, JsonNode json) {
    return new ModelReader(Document.of(json)).model(id);
  }

  private ScoringModel model(String id) {
    root.only("id", "version", "name", "thresholds", "indicators", "conditions");
    if (root.has("id") && !root.text("id").equals(id) || id.isEmpty()) {
      root.fault("id", ModelRule.MODEL_ID_DIFFERS);
    }
    Document thresholds = root.object("thresholds").only("near", "ready");
    int near = thresholds.whole("near", 1, ScoringModel.FULL);
    int ready = thresholds.whole("ready", 1, ScoringModel.FULL);
    if (near >= ready) {
      thresholds.fault("near", ModelRule.MODEL_NEAR_NOT_BELOW_READY);
    }
    List<Indicator> indicators = indicators();
    ScoringModel model =
        new ScoringModel(
            id,
            root.whole("version", 1, Integer.MAX_VALUE),
            root.wording("name"),
            near,
            ready,
            indicators,
            conditions(indicators));
    root.refuseIfFaulty();
    return model;
  }

  private List<Indicator> indicators() {
    List<Indicator> indicators = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Document indicator : root.list("indicators")) {
      Indicator read = IndicatorReader.read(indicator);
      indicators.add(read);
      if (!keys.add(read.key())) {
        indicator.fault("key", ModelRule.MODEL_KEY_REPEATED);
      }
    }
    int sum = indicators.stream().mapToInt(Indicator::maximum).sum();
    if (!indicators.isEmpty() && sum != ScoringModel.FULL) {
      root.fault("indicators", ModelRule.MODEL_WEIGHTS_NOT_FULL, sum, ScoringModel.FULL);
    }
    return indicators;
  }

  private List<HardCondition> conditions(List<Indicator> indicators) {
    List<HardCondition> conditions = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Document document : root.list("conditions")) {
      HardCondition condition = condition(document);
      conditions.add(condition);
      if (!keys.add(condition.key())) {
        document.fault("key", ModelRule.MODEL_KEY_REPEATED);
      }
      indicators.stream()
          .filter(i -> i.attainable() && i.source().equals(condition.source()))
          .findFirst()
          .ifPresent(indicator -> hold(document, condition, indicator));
    }
    return conditions;
  }

  private static HardCondition condition(Document document) {
    document.only("key", "source", "atLeast", "band", "name");
    String source = document.text("source");
    if (!Sources.isNumber(source)) {
      document.fault("source", ModelRule.MODEL_CONDITION_SOURCE);
    }
    Band band = document.choice("band", Band.class, Band.NEAR);
    if (band == Band.NOT_YET) {
      document.fault("band", ModelRule.MODEL_CONDITION_OF_NOT_YET);
    }
    return new HardCondition(
        document.text("key"), source, document.number("atLeast"), band, document.wording("name"));
  }

  /** What a family could work on must be nameable as a step to one of the indicator's rungs. */
  private static void hold(Document document, HardCondition condition, Indicator indicator) {
    switch (indicator.direction()) {
      case UP -> {
        if (indicator.rungs().stream().noneMatch(r -> r.isFrom(condition.atLeast()))) {
          document.fault("atLeast", ModelRule.MODEL_CONDITION_OFF_RUNGS, indicator.key());
        }
      }
      case DOWN ->
          document.fault("source", ModelRule.MODEL_CONDITION_AGAINST_DIRECTION, indicator.key());
      case NONE -> document.fault("source", ModelRule.MODEL_CONDITION_SOURCE);
    }
  }
}
