package id.graduasi.registry.intake;

import id.graduasi.registry.enrollment.StartEnrollment;
import id.graduasi.registry.family.FamilyState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The programmes that a families file can speak of. */
enum FamilyProgramme {
  PKH(FamilyColumn.PENERIMA_PKH),
  BPNT(FamilyColumn.PENERIMA_BPNT);

  private final FamilyColumn column;

  FamilyProgramme(FamilyColumn column) {
    this.column = column;
  }

  FamilyColumn column() {
    return column;
  }

  /** YA starts an enrollment that does not run; TIDAK ends none and is only noted. */
  Optional<StartEnrollment> start(
      FamilyDraft draft, FamilyState family, Set<String> running, Job job, List<Finding> findings) {
    ReadRow.Receives said = draft.receives(name());
    if (said == null) {
      return Optional.empty();
    }
    boolean runs = running.contains(name());
    if (!said.yes()) {
      if (runs) {
        findings.add(
            Finding.warning(
                draft.first().line(), column.header(), ImportProblem.ENROLLMENT_STILL_RUNNING));
      }
      return Optional.empty();
    }
    return runs
        ? Optional.empty()
        : Optional.of(
            new StartEnrollment(
                family, name(), said.since() == null ? job.asOf() : said.since(), job.cause()));
  }
}
