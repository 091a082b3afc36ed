package id.graduasi.graduation.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A visit of the after-care, as a case shows it. */
@Schema(description = "A visit of the after-care, planned or done")
public record PlannedVisit(
    UUID id,
    @Schema(examples = "1") int number,
    @Schema(description = "The first day it is due") LocalDate opensOn,
    @Schema(description = "The last day; afterwards it is overdue") LocalDate dueOn,
    @Schema(description = "PLANNED DUE OVERDUE DONE MISSED CANCELLED", examples = "DONE")
        String state,
    @Nullable LocalDate visitedOn,
    @Schema(description = "IMPROVED STABLE AT_RISK FALLEN_BACK") @Nullable String situation,
    @Nullable String findings,
    @Nullable String recommendation) {}
