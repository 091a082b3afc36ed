package id.graduasi.graduation.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as its events carry it; no names, no identifiers, no reasons. */
record CaseState(
    UUID caseId,
    UUID familyId,
    String familyNumber,
    CaseKind kind,
    String programme,
    CaseStep step,
    @Nullable String dueStep,
    @Nullable Decree decision,
    @Nullable LocalDate effectiveOn,
    @Nullable String contradiction,
    @Nullable UUID earlierCaseId,
    @Nullable LocalDate exitBy,
    @Nullable ExitWarning exitWarning,
    @Nullable CaseObjection objection,
    @Nullable Risk atRisk,
    long version,
    String areaCode,
    @Nullable UUID facilitatorId) {

  /** What was decided, and by which decree. */
  record Decree(Decision.Outcome outcome, String decreeNumber, LocalDate decreeDate) {}
}
