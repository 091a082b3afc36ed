package id.graduasi.grants.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A transfer to the recipient; one that came back stays, and another may follow. */
@Schema(name = "Payment", description = "A transfer; one that the bank returned stays visible")
public record Payment(
    UUID id,
    @Schema(examples = "4000000") long amount,
    Channel channel,
    String reference,
    Status status,
    LocalDate paidOn,
    @Nullable LocalDate returnedOn,
    @Nullable ReturnReason returnReason,
    String recordedBy,
    Instant recordedAt) {

  /** How the money goes. */
  @Schema(name = "PaymentChannel")
  public enum Channel {
    BANK,
    POST,
    CASH
  }

  /** Whether it arrived. */
  @Schema(name = "PaymentStatus")
  public enum Status {
    PAID,
    RETURNED
  }

  /** Why the bank sent it back. */
  @Schema(name = "PaymentReturnReason")
  public enum ReturnReason {
    ACCOUNT_NOT_FOUND,
    ACCOUNT_CLOSED,
    NAME_DIFFERS,
    NOT_COLLECTED,
    OTHER
  }
}
