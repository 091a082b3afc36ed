package id.graduasi.graduation.session;

/** How a family stands in the list of a session; without one it is unmarked. */
enum AttendanceState {
  PRESENT,
  /** Counts neither for nor against the family. */
  SICK,
  ABSENT
}
