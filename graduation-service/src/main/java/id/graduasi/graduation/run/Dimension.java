package id.graduasi.graduation.run;

/** By what the fairness table compares families. No score rests on any of these. */
public enum Dimension {
  /** Everybody, to compare with. */
  ALL,
  /** Sex of the head. */
  HEAD_SEX,
  /** Whether any member has a disability, of whatever degree. */
  DISABILITY,
  DISTRICT,
  /** How many members: 1, 2-3, 4-5, 6 and more. */
  HOUSEHOLD_SIZE
}
