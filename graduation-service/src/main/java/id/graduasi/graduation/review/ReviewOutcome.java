package id.graduasi.graduation.review;

/** What becomes of a family after a review; none of it ends the aid. */
enum ReviewOutcome {
  CONTINUE,
  EMPOWERMENT,
  /** Names the open case that will decide. */
  GRADUATION_CASE
}
