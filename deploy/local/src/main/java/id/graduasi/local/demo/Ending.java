package id.graduasi.local.demo;

/** Why an invented enrollment ends, by the registry's names. */
enum Ending {
  NATURAL,
  INDEPENDENT,
  UNMATCHED,
  DECILE_OUT_OF_RANGE,
  MOVED_OUT,
  DIED,
  NOT_FOUND,
  STATE_EMPLOYEE,
  ADMINISTRATIVE
}
