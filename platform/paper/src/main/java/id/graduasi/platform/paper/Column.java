package id.graduasi.platform.paper;

/**
 * A column of a table.
 *
 * @param width its share of the table's width, beside those of the others
 * @param figures whether it holds numbers, which stand to the right
 */
public record Column(String label, int width, boolean figures) {

  /** A column of words. */
  public static Column words(String label, int width) {
    return new Column(label, width, false);
  }

  /** A column of numbers. */
  public static Column figures(String label, int width) {
    return new Column(label, width, true);
  }
}
