package id.graduasi.graduation.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of a case as JSON in the database; their form must not change with the API's settings. */
final class Kept {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private Kept() {}

  static String write(Object part) {
    try {
      return JSON.writeValueAsString(part);
    } catch (JsonProcessingException failed) {
      throw new IllegalStateException("a part of a case cannot be written", failed);
    }
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException failed) {
      throw new IllegalStateException("a part of a case cannot be read", failed);
    }
  }

  @Converter
  static class Steps implements AttributeConverter<List<StepTaken>, String> {

    @Override
    public String convertToDatabaseColumn(List<StepTaken> steps) {
      return write(steps);
    }

    @Override
    public List<StepTaken> convertToEntityAttribute(String json) {
      return read(json, new TypeReference<List<StepTaken>>() {});
    }
  }

  @Converter
  static class Assessment implements AttributeConverter<FrozenAssessment, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FrozenAssessment assessment) {
      return assessment == null ? null : write(assessment);
    }

    @Override
    public @Nullable FrozenAssessment convertToEntityAttribute(@Nullable String json) {
      return json == null ? null : read(json, new TypeReference<FrozenAssessment>() {});
    }
  }
}
