package id.graduasi.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.Optional;

/** Bean Validation's findings as a refusal: which field, why, in the validator's own words. */
final class InvalidInput {

  private InvalidInput() {}

  /** The refusal, or empty when the fault is in what we return. */
  static Optional<Refused> of(ConstraintViolationException invalid) {
    Refused refused = new Refused(CommonProblem.VALIDATION_FAILED);
    boolean ours =
        invalid.getConstraintViolations().stream().anyMatch(violation -> isReturnValue(violation));
    if (ours) {
      return Optional.empty();
    }
    invalid.getConstraintViolations().stream()
        .sorted(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
        .forEach(
            violation -> refused.on(field(violation), FieldRule.of(violation), args(violation)));
    return Optional.of(refused);
  }

  private static Object[] args(ConstraintViolation<?> violation) {
    return FieldRule.arguments(violation);
  }

  private static boolean isReturnValue(ConstraintViolation<?> violation) {
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.RETURN_VALUE) {
        return true;
      }
    }
    return false;
  }

  /** The path without the method and its body parameter, as the caller wrote it. */
  private static String field(ConstraintViolation<?> violation) {
    StringBuilder path = new StringBuilder();
    String parameter = "";
    for (Path.Node node : violation.getPropertyPath()) {
      switch (node.getKind()) {
        case METHOD, CONSTRUCTOR, CROSS_PARAMETER -> {}
        case PARAMETER -> parameter = node.getName();
        case PROPERTY, BEAN, CONTAINER_ELEMENT, RETURN_VALUE -> {
          if (node.getIndex() != null) {
            path.append('[').append(node.getIndex()).append(']');
          } else if (node.getKey() != null) {
            path.append('.').append(node.getKey());
          }
          if (node.getKind() == ElementKind.PROPERTY) {
            path.append(path.isEmpty() ? "" : ".").append(node.getName());
          }
        }
      }
    }
    return path.isEmpty() ? parameter : path.toString();
  }
}
