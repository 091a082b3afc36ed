package id.graduasi.registry.intake;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Refused;
import id.graduasi.registry.identifier.Lookalikes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The header of a file: which column stands where. Order, case and surrounding blanks do not
 * matter.
 *
 * @param names the headers in their plain form, in the file's order
 */
record Header(List<String> names) {

  Header {
    names = List.copyOf(names);
  }

  /** Reads the header record and refuses a file that lacks a required column. */
  static Header of(@Nullable List<String> fields, ImportKind kind) {
    if (fields == null || fields.stream().allMatch(String::isBlank)) {
      throw new Refused(ImportProblem.CSV_EMPTY);
    }
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String field : fields) {
      String name = Lookalikes.mend(field).text().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !seen.add(name)) {
        throw new Refused(ImportProblem.COLUMN_REPEATED, name).on(name);
      }
      names.add(name);
    }
    Refused refused = null;
    for (String column : kind.required()) {
      if (!seen.contains(column)) {
        refused =
            (refused == null ? new Refused(ImportProblem.COLUMN_MISSING, column) : refused)
                .on(column, ImportProblem.COLUMN_MISSING, column);
      }
    }
    if (refused != null) {
      throw refused;
    }
    return new Header(names);
  }

  /** The columns that mean nothing to a kind of file. */
  List<String> unknown(ImportKind kind) {
    return names.stream().filter(name -> !name.isEmpty() && !kind.knows(name)).toList();
  }

  /** One warning for each column that means nothing to a kind of file. */
  List<Finding> warnings(ImportKind kind) {
    ProblemCode unknown =
        kind.keepsIndicators() ? ImportProblem.COLUMN_UNKNOWN : ImportProblem.COLUMN_IGNORED;
    return unknown(kind).stream().map(name -> Finding.warning(1, name, unknown, name)).toList();
  }

  boolean has(Column column) {
    return names.contains(column.header());
  }

  /** Where each known column stands. */
  Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      places.put(names.get(i), i);
    }
    return places;
  }
}
