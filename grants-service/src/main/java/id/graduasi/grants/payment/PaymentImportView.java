package id.graduasi.grants.payment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file of a bank's answers as callers see it: a job, with how far it has come. */
@Schema(name = "PaymentImport", description = "A file of a bank's answers, and how far it is")
record PaymentImportView(
    UUID id,
    @Schema(examples = "payment-results") String kind,
    UUID roundId,
    @Schema(examples = "35.24") String area,
    ImportState state,
    boolean dryRun,
    @Schema(description = "Rows of the file", examples = "32") long total,
    @Schema(description = "Rows that were worked on", examples = "32") long done,
    @Schema(description = "None: an answer is about an order", examples = "0") long created,
    @Schema(description = "Payments that were answered", examples = "31") long updated,
    @Schema(description = "Answers that were known already", examples = "0") long unchanged,
    @Schema(description = "Rows that were refused; see refusals", examples = "1") long refused,
    @Schema(description = "None: a row is taken or refused", examples = "0") long warnings,
    @Schema(examples = "lamongan") String startedBy,
    Instant receivedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable Long ratePerSecond,
    @Nullable Long etaSeconds) {

  /** Whether nothing more will happen. */
  boolean ended() {
    return state.ended();
  }

  /** How many rows a second, from the begin to the end or to now. */
  static @Nullable Long rate(long done, @Nullable Instant started, Instant until) {
    return started == null
        ? null
        : Long.valueOf(done * 1000 / Math.max(1, until.toEpochMilli() - started.toEpochMilli()));
  }
}
