package id.graduasi.graduation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one indicator and holds it to its own promises. */
final class IndicatorReader {

  private final Document json;
  private final Direction direction;
  private final int maximum;

  private IndicatorReader(Document json) {
    this.json = json;
    this.direction = json.choice("direction", Direction.class, Direction.NONE);
    this.maximum = json.whole("maximum", 1, ScoringModel.FULL);
  }

  static Indicator read(Document json) {
    json.only(
        "key",
        "name",
        "source",
        "direction",
        "maximum",
        "missingPoints",
        "attainable",
        "rungs",
        "unit",
        "change");
    return new IndicatorReader(json).indicator();
  }

  private Indicator indicator() {
    boolean attainable = json.flag("attainable");
    Wording change = json.has("change") ? json.wording("change") : null;
    if (attainable && (change == null || !change.names("target"))) {
      json.fault("change", ModelRule.MODEL_CHANGE_MISSING);
    }
    String source = source();
    if (attainable && !Sources.canBeWorkedOn(source)) {
      json.fault("attainable", ModelRule.MODEL_NOT_ATTAINABLE);
    }
    return new Indicator(
        json.text("key"),
        json.wording("name"),
        source,
        direction,
        maximum,
        json.whole("missingPoints", 0, maximum),
        attainable,
        rungs(),
        json.has("unit") ? json.wording("unit") : null,
        change);
  }

  private String source() {
    String source = json.text("source");
    boolean named =
        direction == Direction.NONE ? Sources.isValue(source) : Sources.isNumber(source);
    if (!named) {
      json.fault("source", ModelRule.MODEL_SOURCE_UNKNOWN, direction);
    }
    return source;
  }

  private List<Rung> rungs() {
    List<Rung> rungs = new ArrayList<>();
    Set<String> values = new HashSet<>();
    for (Document document : json.list("rungs")) {
      document.only("from", "values", "points", "label", "target");
      Rung rung = rung(document, rungs.isEmpty() ? null : rungs.getLast());
      rung.values().stream()
          .filter(value -> !values.add(value))
          .forEach(value -> document.fault("values", ModelRule.MODEL_VALUE_REPEATED, value));
      rungs.add(rung);
    }
    int best = rungs.stream().mapToInt(Rung::points).max().orElse(0);
    if (rungs.size() < 2 || best != maximum) {
      json.fault("rungs", ModelRule.MODEL_RUNGS_WITHOUT_MAXIMUM);
    }
    return rungs;
  }

  private Rung rung(Document document, @Nullable Rung below) {
    int points = document.whole("points", 0, maximum);
    if (below != null && points < below.points() && direction != Direction.DOWN) {
      document.fault("points", ModelRule.MODEL_POINTS_FALL);
    }
    if (below != null && points > below.points() && direction == Direction.DOWN) {
      document.fault("points", ModelRule.MODEL_POINTS_RISE);
    }
    Wording label = document.has("label") ? document.wording("label") : null;
    boolean target = !document.has("target") || document.flag("target");
    if (direction == Direction.NONE) {
      if (label == null) {
        document.fault("label", ModelRule.MODEL_LABEL_MISSING);
      }
      if (document.has("from")) {
        document.fault("from", ModelRule.MODEL_FIELD_UNKNOWN);
      }
      return new Rung(null, document.texts("values"), points, label, target);
    }
    if (document.has("values")) {
      document.fault("values", ModelRule.MODEL_FIELD_UNKNOWN);
    }
    return new Rung(from(document, below), List.of(), points, label, target);
  }

  private static @Nullable BigDecimal from(Document document, @Nullable Rung below) {
    if (below == null) {
      if (document.has("from")) {
        document.fault("from", ModelRule.MODEL_FIRST_RUNG_FROM);
      }
      return null;
    }
    BigDecimal from = document.number("from");
    if (below.from() != null && from.compareTo(below.from()) <= 0) {
      document.fault("from", ModelRule.MODEL_FROM_NOT_ABOVE);
    }
    return from;
  }
}
