package id.graduasi.graduation.review;

/** Where a family stands with its five-year review. */
enum ReviewState {
  /** The day has not come yet, and nothing was said before. */
  UPCOMING,
  /** Somebody should look at it. */
  DUE,
  /**
   * No review: the registry names no day, since somebody elderly or severely disabled lives there.
   */
  EXEMPT,
  /** It continues until the next review. */
  CONTINUED,
  /** It is being helped towards its own income. */
  EMPOWERMENT,
  /** An open graduation case decides. */
  GRADUATION_CASE,
  /** The enrollment is over. */
  ENDED
}
