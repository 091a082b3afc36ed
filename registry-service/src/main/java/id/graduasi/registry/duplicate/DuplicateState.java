package id.graduasi.registry.duplicate;

/** What was decided about a pair. */
enum DuplicateState {
  /** Nothing yet. */
  PROPOSED,
  /** One and the same person. */
  SAME,
  /** Two people; never proposed again. */
  DIFFERENT
}
