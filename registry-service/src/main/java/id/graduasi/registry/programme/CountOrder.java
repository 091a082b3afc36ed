package id.graduasi.registry.programme;

/** Who counts when more people qualify than the caps let count. */
public enum CountOrder {
  /** Those who bring the family the most, the highest amounts first (PKH). */
  HIGHEST_FIRST,
  /** The oldest first, each under the highest amount still open. */
  OLDEST_FIRST,
  /** The youngest first, each under the highest amount still open. */
  YOUNGEST_FIRST
}
