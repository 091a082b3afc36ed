package id.graduasi.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says which field of a body Jackson could not read, without Jackson's own words. */
final class UnreadableJson {

  private UnreadableJson() {}

  static Refused of(JsonProcessingException unreadable) {
    return switch (unreadable) {
      case PropertyBindingException unknown ->
          new Refused(CommonProblem.VALIDATION_FAILED)
              .on(path(unknown), CommonProblem.UNKNOWN_FIELD);
      case MismatchedInputException mismatch when mismatch.getPath().isEmpty() ->
          new Refused(CommonProblem.BODY_REQUIRED);
      case JsonMappingException mapping when refusal(mapping) != null -> {
        Refused refused = refusal(mapping);
        yield refused;
      }
      case MismatchedInputException mismatch ->
          new Refused(CommonProblem.VALIDATION_FAILED)
              .on(path(mismatch), CommonProblem.WRONG_TYPE, expected(mismatch.getTargetType()));
      case JsonMappingException mapping when !mapping.getPath().isEmpty() ->
          new Refused(CommonProblem.VALIDATION_FAILED)
              .on(path(mapping), FieldRule.NOT_ACCEPTABLE_VALUE);
      default -> new Refused(CommonProblem.MALFORMED_JSON, where(unreadable));
    };
  }

  private static Refused refusal(JsonMappingException mapping) {
    return mapping.getCause() instanceof Refused refused ? refused : null;
  }

  private static String path(JsonMappingException at) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : at.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  private static String expected(Class<?> type) {
    if (type == null) {
      return "object";
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(String::valueOf)
          .collect(Collectors.joining(" | "));
    }
    return switch (type.getSimpleName()) {
      case "LocalDate" -> "YYYY-MM-DD";
      case "UUID" -> "UUID";
      case "String" -> "text";
      case "int", "Integer", "long", "Long" -> "number";
      case "boolean", "Boolean" -> "true | false";
      case "List", "ArrayList" -> "list";
      default -> "object";
    };
  }

  private static String where(JsonProcessingException unreadable) {
    return unreadable.getLocation() == null
        ? "?"
        : unreadable.getLocation().getLineNr() + ":" + unreadable.getLocation().getColumnNr();
  }
}
