package id.graduasi.registry.quality;

/** How an issue ended. */
public enum IssueOutcome {
  /** The data was put right. */
  FIXED,
  /** True and to be left so; detection does not open it again while its details are the same. */
  ACCEPTED,
  /** There was nothing wrong; detection does not open it again while its details are the same. */
  NOT_AN_ERROR,
  /** The reason went by itself; said by detection, never by a person. */
  GONE
}
