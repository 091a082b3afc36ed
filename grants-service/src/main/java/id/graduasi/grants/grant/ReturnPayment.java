package id.graduasi.grants.grant;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bank has sent the money back; the grant waits to be paid again. */
@Schema(description = "The bank has sent the money back; the grant waits to be paid again")
public record ReturnPayment(
    @NotNull @Schema(examples = "2026-03-24") LocalDate returnedOn,
    @NotNull Payment.ReturnReason reason) {}
