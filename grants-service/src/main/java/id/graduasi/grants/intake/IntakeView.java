package id.graduasi.grants.intake;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file as callers see it: a job, with how far it has come. */
@Schema(name = "GrantImport", description = "A file that came in, and how far it is")
public record IntakeView(
    UUID id,
    @Schema(examples = "history") String kind,
    @Schema(description = "What all of it is about, e.g. a round") @Nullable UUID about,
    @Schema(examples = "35.24") String area,
    IntakeState state,
    boolean dryRun,
    @Schema(description = "Rows of the file", examples = "294") long total,
    @Schema(description = "Rows that were worked on") long done,
    long created,
    long updated,
    @Schema(description = "Those that were the same already") long unchanged,
    @Schema(description = "Rows that were refused; see refusals") long refused,
    @Schema(description = "Columns that nobody reads; see refusals") long warnings,
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

  /** How many rows a second, as of a time; null before it has started. */
  static @Nullable Long rate(
      long done, @Nullable Instant startedAt, @Nullable Instant finishedAt, Instant now) {
    if (startedAt == null) {
      return null;
    }
    Instant until = finishedAt == null ? now : finishedAt;
    return done * 1000 / Math.max(1, until.toEpochMilli() - startedAt.toEpochMilli());
  }
}
