package id.graduasi.registry.enrollment;

import id.graduasi.registry.family.FamilyState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enrollment to start.
 *
 * @param family the family, locked by the caller's transaction
 * @param programme the programme's code
 * @param startedOn its first day, not in the future
 * @param cause why, for the history, e.g. the import
 */
public record StartEnrollment(
    FamilyState family, String programme, LocalDate startedOn, @Nullable String cause) {}
