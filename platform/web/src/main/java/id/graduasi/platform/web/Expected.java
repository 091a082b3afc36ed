package id.graduasi.platform.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a value should have been, in words for people. */
final class Expected {

  private Expected() {}

  static String text(@Nullable Class<?> type) {
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
      case "Instant", "OffsetDateTime" -> "YYYY-MM-DDThh:mm:ssZ";
      case "UUID" -> "UUID";
      case "String" -> "text";
      case "int", "Integer", "long", "Long", "short", "Short", "BigInteger" -> "whole number";
      case "BigDecimal" -> "number";
      case "boolean", "Boolean" -> "true | false";
      case "List", "ArrayList", "Set", "HashSet" -> "list";
      default -> "object";
    };
  }

  /** The class of a parameter, or of its elements if it takes several. */
  static Class<?> element(Type type) {
    if (type instanceof ParameterizedType several) {
      return element(several.getActualTypeArguments()[0]);
    }
    return type instanceof Class<?> one ? one : Object.class;
  }

  /** Whether a parameter's text can be read as this type; types unknown here fit. */
  static boolean fits(Class<?> type, String value) {
    try {
      if (type.isEnum()) {
        return Arrays.stream(type.getEnumConstants()).anyMatch(e -> e.toString().equals(value));
      }
      switch (type.getSimpleName()) {
        case "int", "Integer" -> Integer.parseInt(value);
        case "long", "Long" -> Long.parseLong(value);
        case "boolean", "Boolean" -> {
          return value.equals("true") || value.equals("false");
        }
        case "UUID" -> UUID.fromString(value);
        case "LocalDate" -> LocalDate.parse(value);
        case "Instant" -> Instant.parse(value);
        default -> {}
      }
      return value.indexOf('\0') < 0;
    } catch (IllegalArgumentException | DateTimeException misfit) {
      return false;
    }
  }
}
