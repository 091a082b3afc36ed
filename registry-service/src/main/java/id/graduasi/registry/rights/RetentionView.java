package id.graduasi.registry.rights;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a run of forgetting did, or would do. */
@Schema(name = "RetentionRun")
record RetentionView(
    boolean dryRun,
    @Schema(examples = "35.22") String area,
    @Schema(description = "All aid ended, and nothing changed since, before this day")
        LocalDate endedBefore,
    @Schema(examples = "12") long families,
    @Schema(description = "People forgotten, former ones among them", examples = "41") long people,
    @Schema(
            description = "Journal entries whose changes were emptied; 0 in a dry run",
            examples = "0")
        long journalEntries) {}
