package id.graduasi.grants.intake;

import id.graduasi.platform.web.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row, read by their columns. What cannot be read is null and refuses the row,
 * with the form in which it is to be written.
 */
public final class Cells {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");
  private static final List<DateTimeFormatter> DATES =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT));

  private final Header header;
  private final List<String> cells;
  private final long line;
  private final List<Finding> findings = new ArrayList<>();

  Cells(Header header, List<String> cells, long line) {
    this.header = header;
    this.cells = cells;
    this.line = line;
    if (cells.size() > header.width()) {
      findings.add(Finding.ofRow(line, IntakeProblem.GRANT_ROW_TOO_WIDE));
    }
  }

  /** Where the row stands in the file, from 1. */
  public long line() {
    return line;
  }

  /** Whether nothing has been refused. */
  public boolean readable() {
    return findings.isEmpty();
  }

  /** Refuses the row for one of its columns. */
  public void refuse(Column column, ProblemCode why, Object... args) {
    findings.add(Finding.of(line, column, why, args));
  }

  /** The text of a column, or null where it is empty; an empty required column refuses the row. */
  public @Nullable String text(Column column) {
    int place = header.place(column);
    String text = place < cells.size() ? plain(cells.get(place)) : "";
    if (!text.isEmpty()) {
      return text;
    }
    if (column.required()) {
      refuse(column, IntakeProblem.GRANT_VALUE_REQUIRED);
    }
    return null;
  }

  /** Text that is not longer than so many characters. */
  public @Nullable String text(Column column, int longest) {
    String text = text(column);
    if (text != null && text.length() > longest) {
      refuse(column, IntakeProblem.GRANT_VALUE_TOO_LONG, longest);
      return null;
    }
    return text;
  }

  public @Nullable UUID id(Column column) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    return UUID_FORM.matcher(text).matches()
        ? UUID.fromString(text)
        : unreadable(column, "0198c0de-0004-7a00-8000-000000000004");
  }

  /** A whole number between two bounds, both inclusive. */
  public @Nullable Long number(Column column, long least, long most) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    if (NUMBER.matcher(text).matches()) {
      long number = Long.parseLong(text);
      if (least <= number && number <= most) {
        return number;
      }
    }
    return unreadable(column, least + "-" + most);
  }

  /** A day: {@code 2024-03-31} or {@code 31/03/2024}. */
  public @Nullable LocalDate day(Column column) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    for (DateTimeFormatter form : DATES) {
      try {
        return LocalDate.parse(text, form);
      } catch (DateTimeException another) {
        continue;
      }
    }
    return unreadable(column, "2024-03-31, 31/03/2024");
  }

  /** One of several words; case and blanks inside do not matter. */
  public <T> @Nullable T word(Column column, Map<String, T> meanings) {
    String text = text(column);
    if (text == null) {
      return null;
    }
    T meaning = meanings.get(text.toUpperCase(Locale.ROOT).replaceAll("\\s+", " "));
    return meaning == null
        ? unreadable(column, String.join(", ", meanings.keySet().stream().sorted().toList()))
        : meaning;
  }

  List<Finding> findings() {
    return findings;
  }

  private <T> @Nullable T unreadable(Column column, String form) {
    refuse(column, IntakeProblem.GRANT_VALUE_UNREADABLE, form);
    return null;
  }

  /** Without blanks around it, no-break ones included. */
  static String plain(String cell) {
    return cell.replace('\u00A0', ' ').strip();
  }
}
