package id.graduasi.graduation.cases;

/** Why a family that has left needs a look: a warning, on which a person decides. */
public enum Risk {
  /** Its decile has fallen since, into the programme's gate. */
  DECILE,
  /** A visit of the after-care found it at risk or fallen back. */
  VISIT
}
