package id.graduasi.reporting.ledger;

/** What an enrollment is during a period. A suspended family still counts as a recipient. */
public enum Status {
  PROPOSED,
  ACTIVE,
  SUSPENDED,
  ENDED
}
