package id.graduasi.grants.grant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Ends a grant. */
@Schema(description = "Ends a grant, at its proper end or early with a note")
public record CloseGrant(
    @NotNull @Schema(examples = "2026-12-20") LocalDate closedOn,
    @NotNull Outcome outcome,
    @Schema(description = "Needed for EARLY: why") @Nullable @Size(max = 2000) String note) {

  /** How it ended. */
  @Schema(name = "GrantOutcome")
  public enum Outcome {
    /** Accounted for, nothing to be refunded, no visit open. */
    COMPLETED,
    /** Before that, e.g. because she has died; visits that were not due any more fall away. */
    EARLY
  }
}
