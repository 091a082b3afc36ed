package id.graduasi.graduation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as Indonesian files write them, and exact ratios of whole numbers. */
final class Numbers {

  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}([.,]\\d{1,9})?");

  private Numbers() {}

  /** {@code 12,42} is twelve and a bit; {@code 59.303} is fifty-nine thousand. */
  static Optional<BigDecimal> parse(String text) {
    String trimmed = text.strip();
    if (trimmed.length() <= 25 && GROUPED.matcher(trimmed).matches()) {
      return Optional.of(new BigDecimal(trimmed.replace(".", "").replace(',', '.')));
    }
    if (PLAIN.matcher(trimmed).matches()) {
      return Optional.of(new BigDecimal(trimmed.replace(',', '.')));
    }
    return Optional.empty();
  }

  /** Whole percent, rounded down so that nobody reaches a threshold by rounding. */
  static BigDecimal percent(long part, long whole) {
    return BigDecimal.valueOf(part)
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.FLOOR);
  }

  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
