package id.graduasi.registry.duplicate;

/** How sure it is. */
enum Certainty {
  /** One NIK was given for two people; refused, and to be cleared as an issue. */
  CERTAIN,
  /** Name, birth date, sex and place speak for it. */
  LIKELY
}
