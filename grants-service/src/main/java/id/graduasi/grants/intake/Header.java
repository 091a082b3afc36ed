package id.graduasi.grants.intake;

import id.graduasi.platform.web.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The first line of a file: where its columns stand. Order, case and blanks around a name do not
 * matter; a required column that is missing, or one that stands twice, refuses the file.
 */
final class Header {

  private final Map<String, Integer> places = new HashMap<>();
  private final int width;
  private final List<Finding> warnings;

  Header(List<String> cells, long line, List<? extends Column> columns) {
    this.width = cells.size();
    for (int i = 0; i < width; i++) {
      String name = Cells.plain(cells.get(i)).toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && places.put(name, i) != null) {
        throw new Refused(IntakeProblem.GRANT_FILE_COLUMN_REPEATED, name).on(name);
      }
    }
    for (Column column : columns) {
      if (column.required() && !places.containsKey(column.header())) {
        throw new Refused(IntakeProblem.GRANT_FILE_COLUMN_MISSING, column.header())
            .on(column.header());
      }
    }
    List<String> known = columns.stream().map(Column::header).toList();
    this.warnings =
        places.keySet().stream()
            .filter(name -> !known.contains(name))
            .sorted()
            .map(name -> Finding.warning(line, name, IntakeProblem.GRANT_FILE_COLUMN_NOT_USED))
            .toList();
  }

  /** Columns that nobody reads. */
  List<Finding> warnings() {
    return warnings;
  }

  int width() {
    return width;
  }

  /** Where the column stands, or beyond the end. */
  int place(Column column) {
    return places.getOrDefault(column.header(), Integer.MAX_VALUE);
  }
}
