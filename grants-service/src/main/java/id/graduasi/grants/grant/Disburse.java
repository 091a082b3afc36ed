package id.graduasi.grants.grant;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The money has gone out, with the number of its receipt. */
@Schema(description = "The money has gone out, with the number of its receipt")
public record Disburse(
    @NotNull @Schema(examples = "2026-03-20") LocalDate paidOn,
    @Min(1) @Schema(examples = "4000000", description = "Rupiah: the grant's whole amount")
        long amount,
    @NotNull Payment.Channel channel,
    @NotBlank @Size(max = 100) @Schema(examples = "SP2D-0412/2026") String reference) {

  boolean sameAs(Payment payment) {
    return payment.paidOn().equals(paidOn)
        && payment.amount() == amount
        && payment.channel() == channel
        && payment.reference().equals(reference);
  }
}
