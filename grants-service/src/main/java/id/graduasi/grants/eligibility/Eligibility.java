package id.graduasi.grants.eligibility;

import id.graduasi.grants.scheme.Criterion;
import id.graduasi.grants.scheme.Scheme;
import java.time.LocalDate;
import java.util.List;

/** The answer to "may she receive it": yes only when every criterion is met. */
record Eligibility(boolean eligible, List<Finding> findings) {

  static Eligibility of(Applicant applicant, Scheme scheme, LocalDate on) {
    List<Finding> findings =
        scheme.criteria().stream().map(criterion -> find(applicant, criterion, on)).toList();
    return new Eligibility(findings.stream().allMatch(Finding::met), findings);
  }

  private static Finding find(Applicant applicant, Criterion criterion, LocalDate on) {
    return applicant
        .known(criterion.fact(), on)
        .map(actual -> new Finding(criterion, criterion.accepts(actual), actual))
        .orElseGet(() -> new Finding(criterion, false, null));
  }
}
