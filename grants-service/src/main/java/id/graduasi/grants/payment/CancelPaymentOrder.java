package id.graduasi.grants.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order is taken back before the bank has it. */
@Schema(description = "An order is taken back before the bank has it")
public record CancelPaymentOrder(
    @NotBlank @Size(max = 500) @Schema(examples = "Tanggal keputusan salah") String reason) {}
