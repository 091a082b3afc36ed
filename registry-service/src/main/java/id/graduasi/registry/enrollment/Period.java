package id.graduasi.registry.enrollment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an enrollment in one status and one village.
 *
 * @param status what the enrollment is meanwhile
 * @param from its first day
 * @param to the first day after it; null while it lasts
 * @param reason why the status began, {@code REINSTATED} after an end, or why only the village
 *     changed ({@code AREA}, {@code REGION_CHANGE})
 * @param villageCode where the family lives
 */
public record Period(
    EnrollmentStatus status,
    @Schema(examples = "2022-01-10") LocalDate from,
    @Nullable LocalDate to,
    @Nullable @Schema(examples = "DECILE_OUT_OF_RANGE") String reason,
    @Schema(examples = "35.22.15.1001") String villageCode) {

  /** The same period, closed on the day the next one begins. */
  Period until(LocalDate next) {
    return new Period(status, from, next, reason, villageCode);
  }
}
