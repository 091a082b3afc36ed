package id.graduasi.graduation.cases;

/** Why a family leaves; each ends the PKH enrollment with a reason of the same name. */
public enum CaseKind {
  /** Graduasi mandiri: on its own feet. */
  INDEPENDENT,
  /** Through the capital grant PPSE. */
  PPSE,
  /** Through the capital grant PENA. */
  PENA
}
