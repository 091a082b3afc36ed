package id.graduasi.registry.matching;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** The feature's part of the catalogue. */
@Singleton
class MatchingProblems implements ProblemSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(MatchingProblem.values());
  }
}
