package id.graduasi.registry.intake;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.Refused;
import id.graduasi.platform.web.Sentence;

/**
 * What was found in one row.
 *
 * @param line the line in the file, from 1
 * @param column the column's header
 * @param code the stable code
 * @param refused whether the row was refused; else it was taken with this warning
 * @param message the sentence in both languages
 */
record Finding(long line, String column, String code, boolean refused, Sentence message) {

  static Finding refusal(long line, String column, ProblemCode code, Object... args) {
    return new Finding(line, column, code.code(), true, code.sentence().with(args));
  }

  /** A refusal by the rules that hold online too. */
  static Finding refusal(long line, String column, Refused refusal) {
    return new Finding(line, column, refusal.code().code(), true, refusal.sentence());
  }

  static Finding warning(long line, String column, ProblemCode code, Object... args) {
    return new Finding(line, column, code.code(), false, code.sentence().with(args));
  }
}
