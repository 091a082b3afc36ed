package id.graduasi.registry.dci.sender;

/** What a sender may do. */
public enum SenderScope {
  /** Search the social registry. */
  SEARCH,
  /** Be told of what happens. */
  SUBSCRIBE,
  /** Ask who is enrolled, and what became of enrollments. */
  ENROLLMENT,
  /** See NIK and KK whole; each family shown is a row of the access log. */
  IDENTIFIERS
}
