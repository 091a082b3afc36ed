package id.graduasi.grants.grant;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.ConstraintSource;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;

/** The feature's part of the catalogue, and what its constraints mean. */
@Singleton
class GrantCatalogue implements ProblemSource, ConstraintSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(GrantProblem.values());
  }

  @Override
  public Map<String, ProblemCode> constraints() {
    return Map.of(
        "capital_grant_once_a_year", GrantProblem.ALREADY_GRANTED,
        "payment_once", CommonProblem.CONCURRENT_CHANGE);
  }
}
