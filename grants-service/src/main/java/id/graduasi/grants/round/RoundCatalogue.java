package id.graduasi.grants.round;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.ConstraintSource;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;

/** The feature's part of the catalogue, and what its constraints mean. */
@Singleton
class RoundCatalogue implements ProblemSource, ConstraintSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(RoundProblem.values());
  }

  @Override
  public Map<String, ProblemCode> constraints() {
    return Map.of(
        "grant_round_pk", CommonProblem.ALREADY_EXISTS,
        "grant_round_quota_kept", RoundProblem.QUOTA_BELOW_USED,
        "grant_round_budget_kept", RoundProblem.BUDGET_BELOW_USED);
  }
}
