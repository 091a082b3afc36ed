package id.graduasi.grants.eligibility;

import id.graduasi.grants.scheme.Criterion;
import id.graduasi.grants.scheme.Term;
import id.graduasi.platform.web.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The answer to "may she receive it": yes only when every criterion is met. */
public record Eligibility(boolean eligible, List<Finding> findings) {

  public Eligibility {
    findings = List.copyOf(findings);
  }

  /** What a scheme's own criteria say, in their order, and then what follows from other grants. */
  static Eligibility of(Applicant applicant, Term term, LocalDate on, List<Finding> others) {
    List<Finding> findings =
        Stream.concat(
                term.criteria().stream().map(criterion -> find(applicant, criterion, on)),
                others.stream())
            .toList();
    return new Eligibility(findings.stream().allMatch(Finding::met), findings);
  }

  private static Finding find(Applicant applicant, Criterion criterion, LocalDate on) {
    String required = criterion.required();
    return applicant
        .known(criterion, on)
        .map(
            actual -> {
              boolean met = criterion.accepts(actual);
              Sentence words = met ? criterion.met() : criterion.notMet();
              return new Finding(
                  criterion.code(), met, actual, required, words.with(actual, required));
            })
        .orElseGet(
            () ->
                new Finding(
                    criterion.code(),
                    false,
                    null,
                    required,
                    criterion.unknown().with("", required)));
  }
}
