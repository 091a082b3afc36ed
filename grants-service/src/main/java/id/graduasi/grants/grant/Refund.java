package id.graduasi.grants.grant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that was not spent has come back. */
@Schema(name = "GrantRefund", description = "Money that was not spent has come back")
public record Refund(
    @NotNull @Schema(examples = "2026-06-02") LocalDate refundedOn,
    @Min(1) @Max(1_000_000_000L) @Schema(examples = "250000", description = "Rupiah") long amount,
    @NotBlank @Size(max = 100) @Schema(examples = "STS-0031/2026") String reference) {}
