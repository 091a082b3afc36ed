package id.graduasi.grants.intake;

/** A column of a kind of file; implemented by an enum. */
public interface Column {

  /** The enum constant's name. */
  String name();

  /** Whether a file without it is refused. */
  boolean required();

  /** As it stands in the first line. */
  default String header() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
