package id.graduasi.grants.grant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the bank says of one ordered payment.
 *
 * @param line where it stands in the bank's file
 * @param number the order number
 * @param paid whether it was paid; else it was returned
 * @param on when it was paid or returned
 * @param amount rupiah
 * @param reference the bank's own number; not null where it was paid
 * @param reason why it was returned; not null where it was
 */
public record BankAnswer(
    long line,
    String number,
    boolean paid,
    LocalDate on,
    long amount,
    @Nullable String reference,
    Payment.@Nullable ReturnReason reason) {

  /** The parts of an answer that something may be said against. */
  public enum Part {
    NUMBER,
    DATE,
    AMOUNT
  }
}
