package id.graduasi.graduation.aftercare;

/** How far a visit of the after-care has come; due and overdue follow from the day. */
public enum VisitState {
  /** Its window has not opened yet. */
  PLANNED,
  /** Its window is open. */
  DUE,
  /** Its window is over; it can still be made. */
  OVERDUE,
  DONE,
  /** It was never made, but a later one was. */
  MISSED,
  /** The case was reversed or the family relapsed before it. */
  CANCELLED
}
