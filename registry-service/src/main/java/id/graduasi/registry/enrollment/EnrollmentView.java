package id.graduasi.registry.enrollment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enrollment as it is shown. */
@Schema(name = "Enrollment", description = "One family in one programme, with its whole history")
record EnrollmentView(
    UUID id,
    UUID familyId,
    @Schema(examples = "PKH") String programme,
    EnrollmentStatus status,
    @Nullable @Schema(description = "Why the status began") String reason,
    @Schema(description = "The day from which the latest change counts") LocalDate effectiveOn,
    @Nullable @Schema(description = "The graduation case or the proposal behind it") UUID causeId,
    @Schema(description = "Its first day; while it is proposed, the day of the proposal")
        LocalDate startedOn,
    @Nullable
        @Schema(
            description =
                "When five years have been received, gaps not counted; a review, never an automatic"
                    + " end. None while proposed or ended, and for exempt families")
        LocalDate reviewDueOn,
    @Nullable @Schema(description = "The family's decile at the latest change") Integer decile,
    long version,
    @Schema(examples = "35.22.15.1001") String areaCode,
    @Nullable UUID facilitatorId,
    List<Period> periods) {

  static EnrollmentView of(EnrollmentState state) {
    return new EnrollmentView(
        state.id(),
        state.familyId(),
        state.programme(),
        state.status(),
        state.reason(),
        state.effectiveOn(),
        state.causeId(),
        state.startedOn(),
        state.reviewDueOn(),
        state.decile(),
        state.version(),
        state.areaCode(),
        state.facilitatorId(),
        state.periods());
  }
}
