package id.graduasi.graduation.cases;

import id.graduasi.platform.web.ConstraintSource;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/** The problems of cases, and the constraints that stand for some of them. */
@Singleton
class CaseCatalogue implements ProblemSource, ConstraintSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Arrays.stream(CaseProblem.values());
  }

  @Override
  public Map<String, ProblemCode> constraints() {
    return Map.of(
        "graduation_case_one_open", CaseProblem.CASE_ALREADY_OPEN,
        "objection_one_open", CaseProblem.OBJECTION_OPEN);
  }
}
