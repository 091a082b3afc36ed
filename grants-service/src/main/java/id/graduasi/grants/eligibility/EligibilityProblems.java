package id.graduasi.grants.eligibility;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Lists the problems of checks for the catalogue. */
@Singleton
class EligibilityProblems implements ProblemSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(EligibilityProblem.values());
  }
}
