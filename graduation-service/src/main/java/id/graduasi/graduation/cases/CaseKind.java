package id.graduasi.graduation.cases;

/**
 * Why a family leaves; each ends the PKH enrollment with a reason of the same name. Kinds are never
 * added up as one "graduation".
 */
public enum CaseKind {
  /** Graduasi mandiri: on its own feet. */
  INDEPENDENT,
  /** Graduasi alamiah: no component is left. The registry finds it; nobody opens it here. */
  NATURAL,
  /** Through the capital grant PPSE: within twelve months after the money. */
  PPSE,
  /** Through the capital grant PENA. */
  PENA;

  /** Whether people lead it step by step, and care for the family afterwards. */
  public boolean isLedByPeople() {
    return this != NATURAL;
  }
}
