package id.graduasi.registry.quality;

/** How far an issue has come. */
public enum IssueState {
  /** Nobody has taken it. */
  OPEN,
  /** Somebody looks at it. */
  ASSIGNED,
  /** Done with; the same reason may open another. */
  RESOLVED
}
