package id.graduasi.grants.grant;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment that was ordered from the bank, with what the bank has answered so far.
 *
 * @param paidOn null while it is ordered, and when it was returned without being paid
 */
record Ordered(
    UUID id,
    UUID grantId,
    String number,
    LocalDate orderedOn,
    long amount,
    Status status,
    @Nullable LocalDate paidOn,
    @Nullable String reference,
    @Nullable LocalDate returnedOn,
    Payment.@Nullable ReturnReason reason) {

  /** How far it has come. */
  enum Status {
    ORDERED,
    PAID,
    RETURNED,
    CANCELLED
  }

  /** Whether the bank has said just this before; what was paid first may have come back since. */
  boolean isAnsweredBy(BankAnswer answer) {
    return answer.paid()
        ? answer.on().equals(paidOn) && Objects.equals(answer.reference(), reference)
        : answer.on().equals(returnedOn) && answer.reason() == reason;
  }

  /** The day of the latest answer; of the order where there is none. */
  LocalDate latest() {
    return returnedOn != null ? returnedOn : paidOn != null ? paidOn : orderedOn;
  }
}
