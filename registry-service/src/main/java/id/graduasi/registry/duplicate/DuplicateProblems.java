package id.graduasi.registry.duplicate;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** The feature's part of the catalogue. */
@Singleton
class DuplicateProblems implements ProblemSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(DuplicateProblem.values());
  }
}
