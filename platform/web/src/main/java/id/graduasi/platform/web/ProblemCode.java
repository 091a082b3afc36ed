package id.graduasi.platform.web;

import java.util.Locale;

/**
 * Why a request is refused: a stable code, an HTTP status and a sentence in both languages.
 * Implemented by enums, one a feature; together they make the catalogue at {@code /problems}.
 */
public interface ProblemCode {

  /** The enum constant's name. */
  String name();

  /** The HTTP status. */
  int status();

  /** What happened and what to do, for people; may take arguments. */
  Sentence sentence();

  /** The stable code of the contract, e.g. {@code nik-held-elsewhere}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
