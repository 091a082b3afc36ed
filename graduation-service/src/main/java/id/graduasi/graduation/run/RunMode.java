package id.graduasi.graduation.run;

/** Which families a run scores. */
public enum RunMode {
  /** Every family with an open PKH enrollment: a complete set of one day. */
  FULL,
  /** Those of which something changed that a score rests on, since a run took them last. */
  INCREMENTAL
}
