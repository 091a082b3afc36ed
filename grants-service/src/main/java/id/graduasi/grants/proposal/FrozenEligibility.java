package id.graduasi.grants.proposal;

import id.graduasi.grants.eligibility.Finding;
import id.graduasi.grants.eligibility.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision rested on.
 *
 * @param findings every criterion as it was found
 * @param factsAsOf when the facts about the family were recorded
 * @param dtsenVersion the DTSEN version its decile came from
 */
record FrozenEligibility(List<Finding> findings, Instant factsAsOf, @Nullable String dtsenVersion) {

  FrozenEligibility {
    findings = List.copyOf(findings);
  }

  static FrozenEligibility of(Verdict verdict) {
    return new FrozenEligibility(
        verdict.eligibility().findings(),
        verdict.family().toldAt(),
        verdict.family().dtsenVersion());
  }
}
