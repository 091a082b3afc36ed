package id.graduasi.registry.family;

/** Relation to the head of the family (status hubungan keluarga). */
public enum Relationship {
  /** Kepala keluarga. */
  HEAD,
  /** Suami atau istri. */
  SPOUSE,
  /** Anak. */
  CHILD,
  /** Menantu. */
  CHILD_IN_LAW,
  /** Cucu. */
  GRANDCHILD,
  /** Orang tua. */
  PARENT,
  /** Mertua. */
  PARENT_IN_LAW,
  /** Famili lain. */
  RELATIVE,
  /** Lainnya. */
  OTHER
}
