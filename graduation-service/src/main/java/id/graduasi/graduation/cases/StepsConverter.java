package id.graduasi.graduation.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Steps as they stand in the database; their form must not change with the API's settings. */
@Converter
class StepsConverter implements AttributeConverter<List<StepTaken>, String> {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  @Override
  public String convertToDatabaseColumn(List<StepTaken> steps) {
    try {
      return JSON.writeValueAsString(steps);
    } catch (JsonProcessingException failed) {
      throw new IllegalStateException("a step cannot be written", failed);
    }
  }

  @Override
  public List<StepTaken> convertToEntityAttribute(String json) {
    try {
      return JSON.readValue(json, new TypeReference<List<StepTaken>>() {});
    } catch (JsonProcessingException failed) {
      throw new IllegalStateException("a step cannot be read", failed);
    }
  }
}
