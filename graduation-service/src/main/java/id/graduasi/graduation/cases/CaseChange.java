package id.graduasi.graduation.cases;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case that is held.
 *
 * @param before the state before it, null when it was opened
 * @param after the state after it
 * @param cause why, for the audit trail
 */
record CaseChange(
    Happening what,
    @Nullable CaseState before,
    CaseState after,
    GraduationCase held,
    @Nullable String cause) {

  /** A behaviour of the aggregate; it says what happened. */
  interface Behaviour {
    Happening of(GraduationCase held);
  }

  /** Lets a case behave. */
  static CaseChange of(GraduationCase held, @Nullable String cause, Behaviour behaviour) {
    CaseState before = held.state();
    Happening what = behaviour.of(held);
    return new CaseChange(what, before, held.state(), held, cause);
  }
}
