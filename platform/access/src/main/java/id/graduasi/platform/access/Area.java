package id.graduasi.platform.access;

import java.util.regex.Pattern;

/**
 * A part of the country: a region code of the Ministry of Home Affairs ({@code 35}, {@code 35.22},
 * {@code 35.22.15}, {@code 35.22.15.1001}) or {@code *}, the whole country.
 *
 * <p>Rows are compared as half-open ranges under collation C, which an index can serve: everything
 * in {@code 35.22} lies in {@code ['35.22', '35.22/')}, because {@code /} follows {@code .}.
 *
 * @param code the region code or {@code *}
 */
public record Area(String code) {

  private static final Pattern CODE =
      Pattern.compile("\\*|\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?");

  /** The whole country. */
  public static final Area COUNTRY = new Area("*");

  public Area {
    if (!isCode(code)) {
      throw new IllegalArgumentException("not a region code or *: " + code);
    }
  }

  /**
   * The area of a region code or {@code *}; any other text is an {@link IllegalArgumentException}.
   */
  public static Area of(String code) {
    return code.equals("*") ? COUNTRY : new Area(code);
  }

  /** Whether the text is a region code or {@code *}. */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /** Whether a region, given by its code, lies in this area. */
  public boolean contains(String regionCode) {
    return this.equals(COUNTRY) || regionCode.equals(code) || regionCode.startsWith(code + ".");
  }

  /** Where the range of this area's codes begins, inclusive. */
  public String from() {
    return this.equals(COUNTRY) ? "*" : code;
  }

  /** Where the range of this area's codes ends, exclusive. */
  public String to() {
    return this.equals(COUNTRY) ? ":" : code + "/";
  }
}
