package id.graduasi.reporting.open;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Lists the problems of open data for the catalogue. */
@Singleton
class OpenProblems implements ProblemSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(OpenProblem.values());
  }
}
