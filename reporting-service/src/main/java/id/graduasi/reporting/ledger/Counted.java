package id.graduasi.reporting.ledger;

/** What the ledger counts besides those who receive; each an account of its own. */
public enum Counted {
  /** Cases of graduation, by the step they stand at: the step is the cause of a line. */
  CASE,
  /** Graduations, on the day they took effect; one that is reversed is taken back on that day. */
  GRADUATE,
  /** Families that receive again after they graduated. */
  RELAPSE,
  /** Graduations whose family came back, on the day they took effect. */
  RETURNED,
  /** Sessions held. */
  SESSION,
  /** Who came to them: the cause is PRESENT, SICK or ABSENT. */
  ATTENDANCE,
  /** Grants approved. */
  APPROVED,
  /** Grants paid out. */
  GRANT,
  /** The rupiah paid out. */
  GRANT_AMOUNT,
  /** Businesses by what the newest visit found: that is the cause. */
  BUSINESS,
  /** Facilitators at work. */
  FACILITATOR,
  /** Open issues of data quality. */
  ISSUE
}
