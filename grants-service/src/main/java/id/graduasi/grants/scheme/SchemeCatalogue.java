package id.graduasi.grants.scheme;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.ConstraintSource;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;

/** The feature's part of the catalogue, and what its constraints mean. */
@Singleton
class SchemeCatalogue implements ProblemSource, ConstraintSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(SchemeProblem.values());
  }

  @Override
  public Map<String, ProblemCode> constraints() {
    return Map.of("scheme_pk", CommonProblem.ALREADY_EXISTS);
  }
}
