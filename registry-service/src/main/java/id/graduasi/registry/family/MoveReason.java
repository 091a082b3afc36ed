package id.graduasi.registry.family;

/** Why families stand in another village afterwards. */
public enum MoveReason {
  /** They moved house. */
  AREA,
  /** Another code took the place of their village's; nobody moved house. */
  REGION_CHANGE
}
