package id.graduasi.grants.intake;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Sentence;

/**
 * Why a row was refused, or a warning that refuses nothing.
 *
 * @param line the line in the file, from 1
 * @param column the column's header, or empty for the whole row
 */
public record Finding(long line, String column, String code, boolean warning, Sentence message) {

  /** Refuses a row for one of its columns. */
  public static Finding of(long line, Column column, ProblemCode code, Object... args) {
    return new Finding(line, column.header(), code.code(), false, code.sentence().with(args));
  }

  static Finding ofRow(long line, ProblemCode code) {
    return new Finding(line, "", code.code(), false, code.sentence());
  }

  static Finding warning(long line, String column, ProblemCode code) {
    return new Finding(line, column, code.code(), true, code.sentence());
  }
}
