package id.graduasi.grants.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Payments of a round that were ordered from the bank at once (perintah bayar).
 *
 * @param amount rupiah of all its payments
 * @param waiting payments that the bank has not answered yet
 */
@Schema(name = "PaymentOrder", description = "Payments of a round, ordered from the bank at once")
public record PaymentOrder(
    UUID id,
    UUID roundId,
    @Schema(examples = "35.24") String areaCode,
    State state,
    @Schema(description = "How many were ordered", examples = "32") int payments,
    @Schema(description = "Their rupiah", examples = "128000000") long amount,
    @Schema(description = "Not answered by the bank yet", examples = "0") long waiting,
    @Schema(description = "Paid, and not returned since", examples = "31") long paid,
    @Schema(description = "Returned by the bank", examples = "1") long returned,
    LocalDate orderedOn,
    @Schema(examples = "lamongan") String orderedBy,
    Instant orderedAt,
    @Nullable String cancelledBy,
    @Nullable Instant cancelledAt,
    @Nullable String cancelReason) {

  /** Whether the bank has something to answer. */
  @Schema(name = "PaymentOrderState")
  public enum State {
    /** Payments are on their way. */
    WAITING,
    /** The bank has answered every one. */
    ANSWERED,
    /** Taken back before the bank had it. */
    CANCELLED
  }
}
