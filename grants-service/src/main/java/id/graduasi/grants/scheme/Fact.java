package id.graduasi.grants.scheme;

/** What a criterion may look at. */
public enum Fact {
  SEX,
  RELATIONSHIP,
  /** Completed years on the day of the check. */
  AGE,
  MARITAL_STATUS,
  /** The family's decile in the newest DTSEN version that is known for it. */
  DECILE,
  OWNS_BUSINESS,
  /** Whether she has said that she is willing to run the business. */
  WILLING
}
