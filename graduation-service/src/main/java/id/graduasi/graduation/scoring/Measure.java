package id.graduasi.graduation.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One measured value: a number or a named value.
 *
 * @param value a {@link BigDecimal} or a {@link String}
 * @param limit the most the family could reach, for example its adults who are able to work
 */
record Measure(Object value, @Nullable BigDecimal limit) {

  static Measure of(BigDecimal number) {
    return new Measure(number, null);
  }

  static Measure of(long number) {
    return of(BigDecimal.valueOf(number));
  }

  static Measure of(String value) {
    return new Measure(value, null);
  }

  Optional<BigDecimal> number() {
    return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
  }

  String text() {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  boolean reaches(BigDecimal from) {
    return value instanceof BigDecimal number && number.compareTo(from) >= 0;
  }

  boolean couldReach(BigDecimal target) {
    return limit == null || limit.compareTo(target) >= 0;
  }
}
