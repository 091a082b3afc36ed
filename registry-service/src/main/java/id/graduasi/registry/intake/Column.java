package id.graduasi.registry.intake;

import java.util.Locale;

/** A column that means something in files of one kind. */
interface Column {

  /** The name of the constant: the header in capitals. */
  String name();

  /** Whether a file without it is refused, and a row with an empty cell too. */
  boolean required();

  /** The header in its plain form. */
  default String header() {
    return name().toLowerCase(Locale.ROOT);
  }
}
