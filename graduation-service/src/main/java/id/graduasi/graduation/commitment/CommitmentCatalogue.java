package id.graduasi.graduation.commitment;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** The problems of commitment verification. */
@Singleton
class CommitmentCatalogue implements ProblemSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(CommitmentProblem.values());
  }
}
