package id.graduasi.graduation.objection;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** The problems of objections. */
@Singleton
class ObjectionCatalogue implements ProblemSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(ObjectionProblem.values());
  }
}
