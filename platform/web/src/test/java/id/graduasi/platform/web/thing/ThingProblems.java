package id.graduasi.platform.web.thing;

import id.graduasi.platform.web.ConstraintSource;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/** What the feature adds to the catalogue, and what its constraints stand for. */
@Singleton
class ThingProblems implements ProblemSource, ConstraintSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Arrays.stream(ThingProblem.values());
  }

  @Override
  public Map<String, ProblemCode> constraints() {
    return Map.of("thing_name_unique", ThingProblem.NAME_TAKEN);
  }
}
