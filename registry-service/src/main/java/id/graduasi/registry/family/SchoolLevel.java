package id.graduasi.registry.family;

/** School level attended (jenjang pendidikan). */
public enum SchoolLevel {
  /** Elementary school. */
  SD,
  /** Junior high school. */
  SMP,
  /** Senior high school. */
  SMA,
  /** University. */
  PT
}
