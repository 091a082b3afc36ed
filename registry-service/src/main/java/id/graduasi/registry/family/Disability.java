package id.graduasi.registry.family;

/** Degree of disability. */
public enum Disability {
  /** Tidak. */
  NONE,
  /** Ringan. */
  MILD,
  /** Sedang. */
  MODERATE,
  /** Berat. */
  SEVERE
}
