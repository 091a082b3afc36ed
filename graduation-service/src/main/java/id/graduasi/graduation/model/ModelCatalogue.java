package id.graduasi.graduation.model;

import id.graduasi.graduation.scoring.ModelRule;
import id.graduasi.platform.web.ConstraintSource;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/** The problems of models and their documents, and the constraints behind two of them. */
@Singleton
class ModelCatalogue implements ProblemSource, ConstraintSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.concat(Arrays.stream(ModelProblem.values()), Arrays.stream(ModelRule.values()));
  }

  @Override
  public Map<String, ProblemCode> constraints() {
    return Map.of(
        "scoring_model_version_once",
        ModelProblem.MODEL_VERSION_TAKEN,
        "scoring_model_one_a_day",
        ModelProblem.MODEL_DAY_TAKEN);
  }
}
