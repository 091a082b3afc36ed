package id.graduasi.graduation.commitment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file of school attendance as callers see it: a job, with how far it has come. */
@Schema(name = "CommitmentImport", description = "A file of school attendance, and how far it is")
record CommitmentImportView(
    UUID id,
    @Schema(examples = "commitments") String kind,
    @Schema(examples = "2026-Q3") String quarter,
    @Schema(examples = "35.22") String area,
    ImportState state,
    boolean dryRun,
    @Schema(description = "Rows of the file") long total,
    @Schema(description = "Rows that were worked on") long done,
    @Schema(description = "Months of children that came in") long created,
    @Schema(description = "Those that changed") long updated,
    @Schema(description = "Those that were the same already") long unchanged,
    @Schema(description = "Rows that were refused; see refusals") long refused,
    @Schema(description = "None: a row is taken or refused") long warnings,
    String startedBy,
    Instant receivedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable Long ratePerSecond,
    @Nullable Long etaSeconds) {

  /** Whether nothing more will happen. */
  boolean ended() {
    return switch (state) {
      case RECEIVED, RUNNING -> false;
      case COMPLETED, FAILED, CANCELLED -> true;
    };
  }

  /** The same with its pace, as of now. */
  CommitmentImportView paced(Instant now) {
    if (startedAt == null) {
      return this;
    }
    Instant until = finishedAt == null ? now : finishedAt;
    long millis = Math.max(1, until.toEpochMilli() - startedAt.toEpochMilli());
    long rate = done * 1000 / millis;
    Long left = ended() || rate == 0 ? null : Long.valueOf((total - done) / rate);
    return new CommitmentImportView(
        id,
        kind,
        quarter,
        area,
        state,
        dryRun,
        total,
        done,
        created,
        updated,
        unchanged,
        refused,
        warnings,
        startedBy,
        receivedAt,
        startedAt,
        finishedAt,
        rate,
        left);
  }
}
