package id.graduasi.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import java.io.CharConversionException;

/** Says which field of a body Jackson could not read, without Jackson's own words. */
final class UnreadableJson {

  private UnreadableJson() {}

  static Refused of(JsonProcessingException unreadable) {
    for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
      // Jackson wraps a fault of syntax or encoding into one of the field it stands in.
      if (cause instanceof StreamReadException syntax
          && !(cause instanceof InputCoercionException)) {
        return new Refused(CommonProblem.MALFORMED_JSON, where(syntax));
      }
      if (cause instanceof CharConversionException) {
        return new Refused(CommonProblem.MALFORMED_JSON, "UTF-8");
      }
    }
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
      case InvalidFormatException nul
          when nul.getTargetType() == String.class && nul.getValue() instanceof String ->
          new Refused(CommonProblem.VALIDATION_FAILED)
              .on(path(nul), FieldRule.NOT_ACCEPTABLE_VALUE);
      case MismatchedInputException mismatch ->
          new Refused(CommonProblem.VALIDATION_FAILED)
              .on(
                  path(mismatch),
                  CommonProblem.WRONG_TYPE,
                  Expected.text(mismatch.getTargetType()));
      case JsonMappingException mapping when mapping.getCause() instanceof InputCoercionException ->
          new Refused(CommonProblem.VALIDATION_FAILED)
              .on(path(mapping), CommonProblem.WRONG_TYPE, Expected.text(Integer.class));
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

  private static String where(JsonProcessingException unreadable) {
    return unreadable.getLocation() == null
        ? "?"
        : unreadable.getLocation().getLineNr() + ":" + unreadable.getLocation().getColumnNr();
  }
}
