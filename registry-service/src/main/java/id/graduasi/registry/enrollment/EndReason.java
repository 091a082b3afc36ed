package id.graduasi.registry.enrollment;

/** Why an enrollment ended; the kinds are never added up as one "graduation". */
public enum EndReason {
  /** Graduated on its own feet (graduasi mandiri). */
  INDEPENDENT(true),
  /** No component is left (graduasi alamiah). */
  NATURAL(false),
  /** Graduated through PPSE capital. */
  PPSE(true),
  /** Graduated through PENA. */
  PENA(true),
  /** NIK not matched by the civil registry. */
  UNMATCHED(false),
  /** The decile is above the programme's gate. */
  DECILE_OUT_OF_RANGE(false),
  /** Died. */
  DIED(false),
  /** Moved out. */
  MOVED_OUT(false),
  /** Address or person not found. */
  NOT_FOUND(false),
  /** Works for the state, or a member does (ASN, TNI, Polri, BUMN, BUMD). */
  STATE_EMPLOYEE(false),
  /** Commitments not kept, or another administrative reason. */
  ADMINISTRATIVE(false),
  /** The same family was enrolled twice. */
  DUPLICATE(false),
  /** None of these; the note says what. */
  OTHER(false);

  private final boolean byCaseOnly;

  EndReason(boolean byCaseOnly) {
    this.byCaseOnly = byCaseOnly;
  }

  /** Whether only a decided graduation case may end an enrollment for this reason. */
  boolean byCaseOnly() {
    return byCaseOnly;
  }
}
