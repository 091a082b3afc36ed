package id.graduasi.graduation.cases;

/** How far an objection to a decision has come. */
public enum ObjectionState {
  /** Waits for a decision. */
  OPEN,
  /** Has waited for more than fourteen days; now it is the regency head's. It never lapses. */
  ESCALATED,
  /** It was right: the decision is taken back. */
  UPHELD,
  /** It was not. */
  DISMISSED;

  /** Whether it still waits for a decision. */
  public boolean isOpen() {
    return this == OPEN || this == ESCALATED;
  }
}
