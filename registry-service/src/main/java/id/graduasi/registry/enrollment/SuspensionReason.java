package id.graduasi.registry.enrollment;

/** Why payments rest. */
public enum SuspensionReason {
  /** The decile rose above the programme's gate; practice is to check in the field, then decide. */
  DECILE_OUT_OF_RANGE,
  /** NIK not matched by the civil registry (tidak padan). */
  UNMATCHED,
  /** School or health commitments not kept. */
  COMMITMENT,
  /** Something is being looked into. */
  UNDER_CHECK,
  /** None of these; the note says what. */
  OTHER
}
