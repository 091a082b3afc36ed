package id.graduasi.graduation.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A family's five-year review as it is shown. */
@Schema(name = "Review", description = "Where a family stands with its five-year review")
record ReviewView(
    @Schema(description = "The id of the enrollment under review") UUID id,
    UUID familyId,
    String familyNumber,
    ReviewState state,
    @Schema(description = "When it falls due; for an exempt family when five years are over")
        @Nullable LocalDate dueOn,
    @Schema(description = "Whole months of PKH received; gaps are left out", examples = "63")
        int monthsOnAid,
    @Schema(description = "Who of the family explains that it is exempt, as it is today")
        List<ExemptionGround> exemption,
    @Nullable ReviewOutcome outcome,
    @Nullable LocalDate nextReviewOn,
    @Nullable UUID caseId,
    @Schema(description = "Every outcome so far, the oldest first") List<OutcomeTaken> outcomes,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId) {}
