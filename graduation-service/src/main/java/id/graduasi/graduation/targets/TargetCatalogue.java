package id.graduasi.graduation.targets;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** The problems of targets. */
@Singleton
class TargetCatalogue implements ProblemSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(TargetProblem.values());
  }
}
