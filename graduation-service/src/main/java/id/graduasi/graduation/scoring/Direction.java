package id.graduasi.graduation.scoring;

/** What the model promises of an indicator: UP, more never costs points; DOWN, less never does. */
public enum Direction {
  UP,
  DOWN,
  /** The indicator has named values without an order. */
  NONE
}
