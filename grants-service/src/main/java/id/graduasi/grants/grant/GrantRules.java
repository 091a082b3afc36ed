package id.graduasi.grants.grant;

import id.graduasi.platform.web.Refused;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When money may go out and come back: one definition each, for a payment recorded by hand and for
 * thousands that a bank answers at once. What is not empty says why not.
 */
final class GrantRules {

  private GrantRules() {}

  /** Money goes out to a grant that is approved, or whose money the bank has sent back. */
  static Optional<Refused> payable(Grant grant) {
    return switch (grant.status()) {
      case APPROVED, RETURNED -> Optional.empty();
      case WITHDRAWN -> refused(GrantProblem.GRANT_WITHDRAWN);
      case CLOSED -> refused(GrantProblem.GRANT_CLOSED);
      // What a file has told of was paid without a payment that is kept here.
      case DISBURSED, ACCOUNTED -> refused(GrantProblem.ALREADY_DISBURSED, grant.disbursedOn());
      case PROPOSED, VERIFIED, REFUSED ->
          throw new IllegalStateException("a grant that is " + grant.status() + " has no payment");
    };
  }

  /** It is paid whole, to the rupiah. */
  static Optional<Refused> whole(long due, long amount) {
    return amount == due ? Optional.empty() : refused(GrantProblem.AMOUNT_DIFFERS, due);
  }

  /** Money comes back from the bank only where it is, and nobody has accounted for it. */
  static Optional<Refused> returnable(Grant grant) {
    return paid(grant)
        .or(
            () ->
                grant.report() == null
                    ? Optional.empty()
                    : refused(GrantProblem.ALREADY_ACCOUNTED));
  }

  /** The money has gone out, and the grant is not over. */
  static Optional<Refused> paid(Grant grant) {
    return switch (grant.status()) {
      case DISBURSED, ACCOUNTED -> Optional.empty();
      case WITHDRAWN -> refused(GrantProblem.GRANT_WITHDRAWN);
      case CLOSED -> refused(GrantProblem.GRANT_CLOSED);
      case APPROVED, RETURNED, PROPOSED, VERIFIED, REFUSED ->
          refused(GrantProblem.GRANT_NOT_DISBURSED);
    };
  }

  /** The day has come, and does not lie before another one. */
  static Optional<Refused> day(LocalDate day, LocalDate today, @Nullable LocalDate earliest) {
    if (day.isAfter(today)) {
      return refused(GrantProblem.GRANT_DATE_IN_FUTURE);
    }
    return earliest != null && day.isBefore(earliest)
        ? refused(GrantProblem.GRANT_DATE_TOO_EARLY, earliest)
        : Optional.empty();
  }

  /** Refuses, if there is something to say. */
  static void require(Optional<Refused> unmet) {
    unmet.ifPresent(
        why -> {
          throw why;
        });
  }

  /** Refuses and names the field, if there is something to say. */
  static void require(String field, Optional<Refused> unmet) {
    require(unmet.map(why -> why.on(field)));
  }

  private static Optional<Refused> refused(GrantProblem why, Object... args) {
    return Optional.of(new Refused(why, args));
  }
}
