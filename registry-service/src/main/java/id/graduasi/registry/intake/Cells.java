package id.graduasi.registry.intake;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.registry.identifier.Lookalikes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of one row, read by column; what cannot be read is noted with line and column. */
final class Cells {

  private final StagedRow row;
  private final Map<String, Integer> places;
  private final List<Finding> findings;
  private boolean refused;

  Cells(StagedRow row, Map<String, Integer> places, List<Finding> findings) {
    this.row = row;
    this.places = places;
    this.findings = findings;
  }

  /** Whether anything in this row was refused. */
  boolean refused() {
    return refused;
  }

  void refuse(Column column, ProblemCode code, Object... args) {
    refused = true;
    findings.add(Finding.refusal(row.line(), column.header(), code, args));
  }

  void warn(Column column, ProblemCode code) {
    findings.add(Finding.warning(row.line(), column.header(), code));
  }

  /** The mended text of a cell, or empty. */
  String text(Column column) {
    String cell = text(column.header());
    Lookalikes.Mended mended = Lookalikes.mend(cell);
    if (!mended.changes().isEmpty()) {
      warn(column, ImportProblem.TEXT_MENDED);
    }
    return mended.text();
  }

  /** The text of a cell that must not be empty nor longer than so many characters. */
  String required(Column column, int longest) {
    String text = text(column);
    if (text.isEmpty()) {
      refuse(column, ImportProblem.VALUE_REQUIRED);
    } else if (text.length() > longest) {
      refuse(column, ImportProblem.VALUE_TOO_LONG);
    }
    return text;
  }

  /** The text of any column as it stands, or empty. */
  String text(String header) {
    Integer place = places.get(header);
    return place == null || place >= row.cells().size() ? "" : row.cells().get(place).strip();
  }

  /** A value of a vocabulary; null when the cell is empty or its word is not known. */
  <T> @Nullable T word(Column column, Vocabulary<T> vocabulary) {
    String word = text(column);
    if (word.isEmpty()) {
      if (column.required()) {
        refuse(column, ImportProblem.VALUE_REQUIRED);
      }
      return null;
    }
    T meaning = vocabulary.meaning(word).orElse(null);
    if (meaning == null) {
      refuse(column, ImportProblem.VALUE_NOT_ALLOWED, vocabulary.words());
    }
    return meaning;
  }

  /** A whole number within bounds; null when the cell is empty or holds none. */
  @Nullable Integer number(Column column, int from, int to) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    if (text.matches("\\d{1,4}")) {
      int number = Integer.parseInt(text);
      if (number >= from && number <= to) {
        return number;
      }
    }
    refuse(column, ImportProblem.VALUE_NOT_ALLOWED, from + "-" + to);
    return null;
  }

  /** A whole number within bounds, which must stand there; null when it does not. */
  @Nullable Integer requiredNumber(Column column, int from, int to) {
    if (text(column.header()).isEmpty()) {
      refuse(column, ImportProblem.VALUE_REQUIRED);
    }
    return number(column, from, to);
  }

  /** A date, {@code YYYY-MM-DD} or {@code DD/MM/YYYY}; null when empty or unreadable. */
  @Nullable LocalDate date(Column column) {
    String text = text(column);
    if (text.isEmpty()) {
      if (column.required()) {
        refuse(column, ImportProblem.VALUE_REQUIRED);
      }
      return null;
    }
    try {
      return text.matches("\\d{2}/\\d{2}/\\d{4}")
          ? LocalDate.of(
              Integer.parseInt(text, 6, 10, 10),
              Integer.parseInt(text, 3, 5, 10),
              Integer.parseInt(text, 0, 2, 10))
          : LocalDate.parse(text);
    } catch (DateTimeException unreadable) {
      refuse(column, ImportProblem.DATE_UNREADABLE);
      return null;
    }
  }
}
