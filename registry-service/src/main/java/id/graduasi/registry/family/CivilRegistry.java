package id.graduasi.registry.family;

/** Result of matching with the civil registry (padan Dukcapil). */
public enum CivilRegistry {
  /** Padan. */
  MATCHED,
  /** Tidak padan. */
  UNMATCHED,
  /** Not matched yet. */
  UNKNOWN
}
