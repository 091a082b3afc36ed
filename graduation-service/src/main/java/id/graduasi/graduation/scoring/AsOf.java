package id.graduasi.graduation.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of what state the inputs speak, so that a later reader knows what was not known yet.
 *
 * @param familyVersion version of the registry's newest event of the family that had arrived
 * @param enrollmentVersion the same of its PKH enrollments; null when none had arrived
 * @param participationFrom first day of the sessions and school days counted
 */
public record AsOf(
    long familyVersion, @Nullable Long enrollmentVersion, LocalDate participationFrom) {}
