package id.graduasi.registry.inclusion;

/** How far a petition has come. */
enum PetitionState {
  /** Waits for a decision. */
  OPEN,
  /** Has waited for more than fourteen days; now the regency head's. */
  ESCALATED,
  /** A proposal that led to an enrollment. */
  APPROVED,
  /** A proposal that did not. */
  REFUSED,
  /** An objection that was right. */
  UPHELD,
  /** An objection that was not. */
  DISMISSED;

  boolean decided() {
    return this != OPEN && this != ESCALATED;
  }
}
