package id.graduasi.graduation.review;

/** Why a family has no review. */
enum ExemptionGround {
  /** Somebody is as old as the programme's review says; 60 unless configured otherwise. */
  ELDERLY,
  SEVERE_DISABILITY,
  /** Nobody of age lives in it. */
  NO_ADULT
}
