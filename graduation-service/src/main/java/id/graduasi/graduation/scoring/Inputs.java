package id.graduasi.graduation.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything an assessment rests on. It is frozen with the assessment: scoring it again with the
 * same model gives the same answer for ever.
 *
 * @param assessedOn the day in Jakarta for which ages are counted
 * @param minimumWage null when none is known for the family's place
 */
public record Inputs(
    LocalDate assessedOn,
    FamilyFacts family,
    @Nullable HomeVisit homeVisit,
    @Nullable MinimumWage minimumWage) {}
