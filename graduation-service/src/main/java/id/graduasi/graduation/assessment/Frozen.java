package id.graduasi.graduation.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.graduasi.graduation.scoring.Band;
import id.graduasi.graduation.scoring.Explanation;
import id.graduasi.graduation.scoring.Inputs;
import id.graduasi.graduation.scoring.Marks;
import id.graduasi.graduation.scoring.Outcome;
import id.graduasi.graduation.scoring.ScoringModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is kept of assessments, read again, whatever the API's settings become. */
final class Frozen {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private Frozen() {}

  static Inputs inputs(String json) {
    return read(json, new TypeReference<>() {});
  }

  /** The explanation of an assessment, from whichever form it was kept in. */
  static Outcome outcome(String json, int score, Band band, ScoringModel model) {
    JsonNode kept = read(json, new TypeReference<>() {});
    return kept.has("frame")
        ? Explanation.of(model, marks(kept, score, band))
        : read(json, new TypeReference<>() {});
  }

  private static Marks marks(JsonNode kept, int score, Band band) {
    return new Marks(
        kept.path("frame").intValue(),
        score,
        band,
        Frozen.<@Nullable Object>list(kept.path("values"), Frozen::value),
        list(kept.path("points"), JsonNode::intValue),
        list(kept.path("met"), JsonNode::booleanValue),
        list(kept.path("ways"), way -> list(way, Frozen::step)));
  }

  private static Marks.Step step(JsonNode pair) {
    return new Marks.Step(pair.path(0).intValue(), pair.path(1).intValue());
  }

  private static @Nullable Object value(JsonNode value) {
    return value.isNull() ? null : value.isNumber() ? value.decimalValue() : value.textValue();
  }

  private static <T extends @Nullable Object> List<T> list(
      JsonNode array, Function<JsonNode, T> reading) {
    List<T> list = new ArrayList<>(array.size());
    array.forEach(node -> list.add(reading.apply(node)));
    return list;
  }

  /** What reads one form again and again. */
  static ObjectReader reader(TypeReference<?> type) {
    return JSON.readerFor(type);
  }

  static <T> T read(String json, TypeReference<T> type) {
    return read(json, reader(type));
  }

  static <T> T read(String json, ObjectReader reader) {
    try {
      return reader.readValue(json);
    } catch (JsonProcessingException failed) {
      throw new IllegalStateException("what was kept cannot be read", failed);
    }
  }
}
