package id.graduasi.graduation.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a family after its review.
 *
 * @param nextReviewOn when it is looked at again; in twelve months where left out
 * @param caseId the open case, for GRADUATION_CASE
 */
@Schema(
    examples =
        """
        {"outcome": "EMPOWERMENT", "reason": "Usaha baru dirintis, perlu modal dan pelatihan",
         "nextReviewOn": "2027-06-01"}""")
record DecideReview(
    @NotNull ReviewOutcome outcome,
    @NotBlank @Size(max = 1000) String reason,
    @Nullable LocalDate nextReviewOn,
    @Nullable UUID caseId) {}
