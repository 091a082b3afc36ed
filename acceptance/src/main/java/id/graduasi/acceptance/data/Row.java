package id.graduasi.acceptance.data;

/** One row of the file: a person with the family's columns. */
final class Row {

  private final String[] cells = new String[Column.values().length];

  Row() {
    java.util.Arrays.fill(cells, "");
  }

  Row set(Column column, Object value) {
    cells[column.ordinal()] = String.valueOf(value);
    return this;
  }

  String get(Column column) {
    return cells[column.ordinal()];
  }

  void appendTo(StringBuilder csv) {
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        csv.append(',');
      }
      boolean quoted = cells[i].indexOf(',') >= 0;
      csv.append(quoted ? "\"" : "").append(cells[i]).append(quoted ? "\"" : "");
    }
    csv.append('\n');
  }
}
