package id.graduasi.registry.enrollment;

import id.graduasi.registry.family.Decile;
import id.graduasi.registry.family.FamiliesChanged;
import id.graduasi.registry.family.FamilyChange;
import id.graduasi.registry.programme.Term;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What practice asks when a family's decile leaves a programme's gate: suspend, check in the field,
 * then decide. Never an automatic end, and nothing automatic when the decile comes back.
 */
final class DecileGate {

  private DecileGate() {}

  /**
   * The suspension of an active enrollment whose family has just left the gate; empty while it is
   * inside, when it stood outside before, and when it was not ranked before.
   */
  static Optional<Decision> left(
      EnrollmentState held, FamilyChange change, @Nullable Term term, FamiliesChanged news) {
    Decile before = change.before().decile();
    Decile after = change.after().decile();
    if (term == null
        || held.status() != EnrollmentStatus.ACTIVE
        || after == null
        || term.admits(after.value())
        || before == null
        || isOutside(before, term)) {
      return Optional.empty();
    }
    String cause =
        "decile %d of %s outside %d-%d; %s"
            .formatted(
                after.value(),
                after.dtsenVersion(),
                term.decileFrom(),
                term.decileTo(),
                news.cause());
    return Optional.of(
        new Decision(SuspensionReason.DECILE_OUT_OF_RANGE.name(), news.on(), null, cause)
            .notBefore(held.current().from()));
  }

  /** Whether a decile has come back for which the enrollment rests. */
  static boolean back(EnrollmentState held, FamilyChange change, @Nullable Term term) {
    Decile before = change.before().decile();
    Decile after = change.after().decile();
    return term != null
        && held.status() == EnrollmentStatus.SUSPENDED
        && SuspensionReason.DECILE_OUT_OF_RANGE.name().equals(held.reason())
        && before != null
        && isOutside(before, term)
        && after != null
        && term.admits(after.value());
  }

  private static boolean isOutside(Decile decile, Term term) {
    return !term.admits(decile.value());
  }
}
