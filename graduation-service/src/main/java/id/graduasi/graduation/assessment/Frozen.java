package id.graduasi.graduation.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.graduasi.graduation.scoring.Inputs;
import id.graduasi.graduation.scoring.Outcome;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** The form in which inputs and answers are kept, whatever the API's settings become. */
final class Frozen {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Frozen() {}

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException failed) {
      throw new IllegalStateException("an assessment cannot be written", failed);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException failed) {
      throw new IllegalStateException("an assessment cannot be read", failed);
    }
  }

  @Converter
  static class InputsConverter implements AttributeConverter<Inputs, String> {

    @Override
    public String convertToDatabaseColumn(Inputs inputs) {
      return write(inputs);
    }

    @Override
    public Inputs convertToEntityAttribute(String json) {
      return read(json, Inputs.class);
    }
  }

  @Converter
  static class OutcomeConverter implements AttributeConverter<Outcome, String> {

    @Override
    public String convertToDatabaseColumn(Outcome outcome) {
      return write(outcome);
    }

    @Override
    public Outcome convertToEntityAttribute(String json) {
      return read(json, Outcome.class);
    }
  }
}
