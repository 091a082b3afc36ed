package id.graduasi.registry.entitlement;

/** A condition of a component that a person does not meet. */
public enum Unmet {
  /** Too young or too old on the day. */
  AGE,
  /** Neither pregnant nor in the weeks after a birth. */
  PREGNANCY,
  /** Does not go to school, or it is not known. */
  SCHOOL,
  /** Goes to a school of another level, or it is not known. */
  SCHOOL_LEVEL,
  /** Has no disability of the degrees that count. */
  DISABILITY
}
