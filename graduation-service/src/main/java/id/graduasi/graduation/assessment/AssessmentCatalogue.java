package id.graduasi.graduation.assessment;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.ConstraintSource;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/** The problems of assessments, and the constraint behind two at the same moment. */
@Singleton
class AssessmentCatalogue implements ProblemSource, ConstraintSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Arrays.stream(AssessmentProblem.values());
  }

  @Override
  public Map<String, ProblemCode> constraints() {
    return Map.of("assessment_version_once", CommonProblem.CONCURRENT_CHANGE);
  }
}
