package id.graduasi.registry.region;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which regions are asked for: conditions with their values, all of which must hold. */
final class RegionQuery {

  private final List<String> conditions = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  private RegionQuery() {}

  static RegionQuery all() {
    return new RegionQuery();
  }

  RegionQuery code(String code) {
    return and("code = ?", code);
  }

  RegionQuery parent(String code) {
    return and("parent = ?", code);
  }

  RegionQuery level(RegionLevel level) {
    return and("level = ?", level.name());
  }

  /** Part of a name, or the beginning of a code. */
  RegionQuery text(String text) {
    if (text.matches("[0-9.]+")) {
      return and("starts_with(code, ?)", RegionCode.dotted(text).orElse(text));
    }
    String escaped = text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    return and("lower(name) like ?", "%" + escaped + "%");
  }

  RegionQuery after(String code) {
    return and("code > ?", code);
  }

  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  /** Sets the values and returns the index of the last one. */
  int bind(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setString(i + 1, values.get(i));
    }
    return values.size();
  }

  private RegionQuery and(String condition, String value) {
    conditions.add(condition);
    values.add(value);
    return this;
  }
}
