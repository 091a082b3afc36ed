package id.graduasi.registry.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import as callers see it: a job of its own, with how far it has come. */
@Schema(name = "Import")
public record ImportView(
    UUID id,
    ImportKind kind,
    @Schema(examples = "35.22") String area,
    ImportState state,
    boolean dryRun,
    LocalDate asOf,
    @Nullable String dtsenVersion,
    @Schema(description = "Rows of the file; known when the upload is complete") long total,
    @Schema(description = "Rows that were worked on") long done,
    @Schema(description = "Families, or what else the file holds, that came into the register")
        long created,
    @Schema(description = "Those that changed") long updated,
    @Schema(description = "Those that were the same already") long unchanged,
    @Schema(description = "Rows that were refused; see refusals") long refused,
    @Schema(description = "Things noted about rows that were taken") long warnings,
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
  ImportView paced(Instant now) {
    if (startedAt == null) {
      return this;
    }
    Instant until = finishedAt == null ? now : finishedAt;
    long millis = Math.max(1, until.toEpochMilli() - startedAt.toEpochMilli());
    long rate = done * 1000 / millis;
    Long left = ended() || rate == 0 ? null : Long.valueOf((total - done) / rate);
    return new ImportView(
        id,
        kind,
        area,
        state,
        dryRun,
        asOf,
        dtsenVersion,
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
