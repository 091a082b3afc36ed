package id.graduasi.graduation.run;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Stream;

/** The problems of runs and simulations. */
@Singleton
class RunCatalogue implements ProblemSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Arrays.stream(RunProblem.values());
  }
}
