package id.graduasi.registry.family;

/** The sex on the civil record. */
public enum Sex {
  /** Laki-laki. */
  MALE,
  /** Perempuan. */
  FEMALE
}
