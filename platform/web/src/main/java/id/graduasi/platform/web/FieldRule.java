package id.graduasi.platform.web;

import jakarta.validation.ConstraintViolation;
import java.util.Map;

/** The rules of Bean Validation as problem codes of our own, in both languages. */
enum FieldRule implements ProblemCode {
  REQUIRED("Isian ini wajib.", "This field is required."),
  SIZE_OUT_OF_RANGE(
      "Panjang atau jumlahnya harus %s sampai %s.", "Its length or number must be %s to %s."),
  NUMBER_TOO_SMALL("Nilainya paling sedikit %s.", "It must be at least %s."),
  NUMBER_TOO_LARGE("Nilainya paling banyak %s.", "It must be at most %s."),
  PATTERN_MISMATCH("Bentuknya tidak sesuai: %s.", "It does not have the right form: %s."),
  DATE_IN_FUTURE("Tanggalnya tidak boleh di masa depan.", "The date must not be in the future."),
  NOT_ACCEPTABLE_VALUE("Nilai ini tidak dapat diterima.", "This value is not acceptable.");

  private static final Object[] NONE = {};

  private final Sentence sentence;

  FieldRule(String id, String en) {
    this.sentence = Sentence.of(id, en);
  }

  @Override
  public int status() {
    return 400;
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }

  static FieldRule of(ConstraintViolation<?> violation) {
    return switch (constraint(violation)) {
      case "NotNull", "NotBlank", "NotEmpty" -> REQUIRED;
      case "Size" -> SIZE_OUT_OF_RANGE;
      case "Min", "Positive", "PositiveOrZero" -> NUMBER_TOO_SMALL;
      case "Max" -> NUMBER_TOO_LARGE;
      case "Pattern" -> PATTERN_MISMATCH;
      case "Past", "PastOrPresent" -> DATE_IN_FUTURE;
      default -> NOT_ACCEPTABLE_VALUE;
    };
  }

  static Object[] arguments(ConstraintViolation<?> violation) {
    Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
    return switch (constraint(violation)) {
      case "Size" -> new Object[] {attributes.get("min"), attributes.get("max")};
      case "Min", "Max" -> new Object[] {attributes.get("value")};
      case "Positive" -> new Object[] {1};
      case "PositiveOrZero" -> new Object[] {0};
      case "Pattern" -> new Object[] {attributes.get("regexp")};
      default -> NONE;
    };
  }

  private static String constraint(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
  }
}
