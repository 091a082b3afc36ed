package id.graduasi.registry.intake;

/** What a file holds. */
public enum ImportKind {
  /** One row a person; the family's columns repeat. */
  FAMILIES
}
