package id.graduasi.registry.entitlement;

import id.graduasi.registry.family.Decile;
import id.graduasi.registry.family.FamilyState;
import id.graduasi.registry.family.FamilyStatus;
import id.graduasi.registry.programme.Term;

/** Whether a family passes the gate of a programme's term. */
final class Gate {

  private Gate() {}

  static Explained of(Term term, FamilyState family) {
    if (family.status() != FamilyStatus.ACTIVE) {
      return new Explained(Reason.FAMILY_NOT_ACTIVE);
    }
    Decile decile = family.decile();
    if (decile == null) {
      return new Explained(Reason.DECILE_UNKNOWN);
    }
    return new Explained(
        term.admits(decile.value()) ? Reason.GATE_PASSED : Reason.DECILE_OUT_OF_RANGE,
        decile.value(),
        term.decileFrom(),
        term.decileTo());
  }
}
