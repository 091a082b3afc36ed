package id.graduasi.reporting.report;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Lists the problems of reports for the catalogue. */
@Singleton
class ReportProblems implements ProblemSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(ReportProblem.values());
  }
}
