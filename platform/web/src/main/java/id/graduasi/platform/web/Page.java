package id.graduasi.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items what it holds
 * @param next the cursor of the next page, or null on the last
 * @param total how many there are in all, if it was asked for
 */
public record Page<T>(
    List<T> items,
    @Nullable String next,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total) {

  /**
   * Makes a page of rows read with {@code limit + 1}: the row too many only says that there is a
   * next page.
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> key) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null, null);
    }
    List<T> items = List.copyOf(rows.subList(0, limit));
    return new Page<>(items, key.apply(items.getLast()).encoded(), null);
  }

  /** The same page with the number of all. */
  public Page<T> withTotal(long all) {
    return new Page<>(items, next, all);
  }
}
