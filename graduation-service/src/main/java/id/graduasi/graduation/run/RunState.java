package id.graduasi.graduation.run;

/** How far a run has come. */
public enum RunState {
  /** It waits to be cut into chunks. */
  RECEIVED,
  RUNNING,
  COMPLETED,
  /** Nothing of it could be done. */
  FAILED,
  /** Somebody stopped it; what was scored before stays. */
  CANCELLED
}
