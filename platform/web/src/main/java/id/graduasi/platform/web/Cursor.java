package id.graduasi.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: the sort keys of its last row. Opaque to callers, and stable while rows are
 * inserted, since the next page begins after a key and not after a number of rows.
 *
 * @param keys the sort keys
 */
public record Cursor(List<String> keys) {

  private static final String SEPARATOR = "\u001f";

  public Cursor {
    keys = List.copyOf(keys);
  }

  /** The cursor of these keys. */
  public static Cursor of(Object... keys) {
    return new Cursor(Arrays.stream(keys).map(String::valueOf).toList());
  }

  /**
   * Reads a cursor of so many keys; null is the beginning, anything else {@code cursor-invalid}.
   */
  public static Optional<Cursor> read(@Nullable String opaque, int keys) {
    if (opaque == null) {
      return Optional.empty();
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8);
      Cursor cursor = new Cursor(List.of(text.split(SEPARATOR, -1)));
      if (cursor.keys.size() == keys && text.indexOf('\0') < 0) {
        return Optional.of(cursor);
      }
    } catch (IllegalArgumentException notBase64) {
      // Falls through: every unreadable cursor gets the same answer.
    }
    throw new Refused(CommonProblem.CURSOR_INVALID).on("cursor");
  }

  /** The opaque text. */
  public String encoded() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
  }

  /** One key as a UUID, or {@code cursor-invalid}. */
  public java.util.UUID uuid(int index) {
    try {
      return java.util.UUID.fromString(keys.get(index));
    } catch (IllegalArgumentException notOurs) {
      throw new Refused(CommonProblem.CURSOR_INVALID).on("cursor");
    }
  }
}
