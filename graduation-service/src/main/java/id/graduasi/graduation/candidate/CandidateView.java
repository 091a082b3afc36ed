package id.graduasi.graduation.candidate;

import id.graduasi.graduation.assessment.AssessmentView;
import id.graduasi.graduation.scoring.Band;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A family that could be put forward, and why. */
@Schema(description = "A family that could be put forward, and why")
public record CandidateView(
    UUID familyId,
    @Schema(examples = "KPM-3522-00012345") String familyNumber,
    @Schema(examples = "35.22.15.1001") String areaCode,
    @Nullable UUID facilitatorId,
    Band band,
    @Schema(examples = "68") int score,
    UUID assessmentId,
    Instant assessedAt,
    @Schema(description = "Where most points were won, the strongest first")
        List<AssessmentView.Line> strengths,
    @Schema(description = "What is not known yet and would count, the weightiest first")
        List<AssessmentView.Line> missing,
    @Schema(description = "The first of the smallest sets of changes that reach the next band")
        AssessmentView.@Nullable Way nextStep) {}
