package id.graduasi.reporting.figure;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.ConstraintSource;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;

/** The problems of figures for the catalogue, and what their constraints mean. */
@Singleton
class FigureProblems implements ProblemSource, ConstraintSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(FigureProblem.values());
  }

  /** An id that is taken in another area, which its office does not see. */
  @Override
  public Map<String, ProblemCode> constraints() {
    return Map.of("published_figure_pk", CommonProblem.ALREADY_EXISTS);
  }
}
