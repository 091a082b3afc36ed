package id.graduasi.graduation.scoring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything an assessment rests on. It is frozen with the assessment: scoring it again with the
 * same model gives the same answer for ever.
 *
 * @param assessedOn the day in Jakarta for which ages are counted
 * @param minimumWage null when none is known for the family's place
 * @param participation null when nothing was known of sessions and school days
 * @param grants what the family received, the earliest first
 * @param asOf of what state this speaks; null in assessments older than this field
 */
public record Inputs(
    LocalDate assessedOn,
    FamilyFacts family,
    @Nullable HomeVisit homeVisit,
    @Nullable MinimumWage minimumWage,
    @Nullable Participation participation,
    List<GrantOutcome> grants,
    @Nullable AsOf asOf) {

  public Inputs {
    // Assessments of the first year name no grants.
    grants = grants == null ? List.of() : List.copyOf(grants);
  }
}
