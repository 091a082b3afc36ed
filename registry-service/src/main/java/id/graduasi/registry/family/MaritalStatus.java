package id.graduasi.registry.family;

/** Marital status (status kawin). */
public enum MaritalStatus {
  /** Belum kawin. */
  SINGLE,
  /** Kawin. */
  MARRIED,
  /** Cerai hidup. */
  DIVORCED,
  /** Cerai mati. */
  WIDOWED
}
