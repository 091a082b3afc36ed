package id.graduasi.registry.dci.sender;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** The feature's part of the catalogue. */
@Singleton
class SenderProblems implements ProblemSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(SenderProblem.values());
  }
}
