package id.graduasi.grants.rows;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Cursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions of a statement with their arguments, all of which must hold. */
public final class Conditions {

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> arguments = new ArrayList<>();

  private Conditions() {}

  /**
   * Rows of an area, whose code stands in {@code area_code}.
   *
   * @param prefix the alias of their table with its dot, or empty
   */
  public static Conditions inside(Area area, String prefix) {
    return new Conditions()
        .and(prefix + "area_code >= ?", area.from())
        .and(prefix + "area_code < ?", area.to());
  }

  /** One condition, with the arguments of its question marks. */
  public static Conditions of(String condition, Object... values) {
    return new Conditions().and(condition, values);
  }

  /** One more, with the arguments of its question marks. */
  public Conditions and(String condition, Object... values) {
    conditions.add(condition);
    arguments.addAll(List.of(values));
    return this;
  }

  /** One more, unless its argument was not asked for. */
  public Conditions optional(String condition, @Nullable Object value) {
    return value == null ? this : and(condition, value);
  }

  /** Only rows after the place where a page ended, in the order of area and id. */
  public Conditions after(Cursor cursor, String prefix) {
    return and(
        "(%1$sarea_code, %1$sid) > (?, ?)".formatted(prefix),
        cursor.keys().getFirst(),
        cursor.uuid(1));
  }

  /** The conditions as they stand behind {@code where}. */
  public String sql() {
    return String.join(" and ", conditions);
  }

  /** The arguments, in the order of the question marks. */
  public Object[] arguments() {
    return arguments.toArray();
  }
}
