package id.graduasi.graduation.rows;

import id.graduasi.platform.access.Area;
import id.graduasi.platform.web.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Conditions of a statement with their arguments, all of which must hold. */
public final class Conditions {

  private final String prefix;
  private final String id;
  private final List<String> conditions = new ArrayList<>();
  private final List<@Nullable Object> arguments = new ArrayList<>();

  private Conditions(String prefix, String id) {
    this.prefix = prefix;
    this.id = id;
  }

  /**
   * Rows of an area, whose code stands in {@code area_code}.
   *
   * @param prefix the alias of their table with its dot, or empty
   * @param id the column that, after the area, orders them
   */
  public static Conditions inside(Area area, String prefix, String id) {
    return new Conditions(prefix, id)
        .and(prefix + "area_code >= ?", area.from())
        .and(prefix + "area_code < ?", area.to());
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
  public Conditions after(Optional<Cursor> cursor) {
    cursor.ifPresent(
        last ->
            and(
                "(%1$sarea_code, %1$s%2$s) > (?, ?)".formatted(prefix, id),
                last.keys().getFirst(),
                last.uuid(1)));
    return this;
  }

  /** The conditions as they stand behind {@code where}. */
  public String sql() {
    return String.join(" and ", conditions);
  }

  /** The order of area and id, and the row too many that tells of a next page. */
  public String page(int limit) {
    return " order by %1$sarea_code, %1$s%2$s limit %3$d".formatted(prefix, id, limit + 1);
  }

  /** The arguments, in the order of the question marks. */
  public @Nullable Object[] arguments() {
    return arguments.toArray();
  }

  /** The arguments behind some that stand further ahead in the statement. */
  public @Nullable Object[] arguments(Object... ahead) {
    List<@Nullable Object> all = new ArrayList<>(List.of(ahead));
    all.addAll(arguments);
    return all.toArray();
  }
}
