package id.graduasi.reporting.indicator;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Lists the problems of indicators for the catalogue. */
@Singleton
class IndicatorProblems implements ProblemSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(IndicatorProblem.values());
  }
}
