package id.graduasi.registry.region;

import java.util.Optional;
import java.util.regex.Pattern;

/** How region codes are written: dotted inside the suite, dotted or plain in files. */
final class RegionCode {

  private static final Pattern DOTTED =
      Pattern.compile("[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?");
  private static final Pattern PLAIN = Pattern.compile("[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{10}");
  private static final int VILLAGE_DIGITS = 10;

  private RegionCode() {}

  /** The dotted form of a code of any level; empty when the text has not the shape of a code. */
  static Optional<String> dotted(String text) {
    if (DOTTED.matcher(text).matches()) {
      return Optional.of(text);
    }
    if (!PLAIN.matcher(text).matches()) {
      return Optional.empty();
    }
    StringBuilder dotted = new StringBuilder(text.substring(0, 2));
    for (int at = 2; at < text.length(); at = at == 6 ? text.length() : at + 2) {
      dotted.append('.').append(text, at, at == 6 ? text.length() : at + 2);
    }
    return Optional.of(dotted.toString());
  }

  /**
   * A village code, dotted or plain, as a number: {@code 35.22.15.1001} is 3522151001. Minus one
   * when the text has not the shape of a village code. No allocation: imports ask for every row.
   */
  static long villageNumber(String text) {
    long number = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        number = number * 10 + c - '0';
        digits++;
      } else if (c != '.' || text.length() != 13 || i != 2 && i != 5 && i != 8) {
        return -1;
      }
    }
    boolean shape = text.length() == VILLAGE_DIGITS || text.length() == VILLAGE_DIGITS + 3;
    return shape && digits == VILLAGE_DIGITS ? number : -1;
  }
}
