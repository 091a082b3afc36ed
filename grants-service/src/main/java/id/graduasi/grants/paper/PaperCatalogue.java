package id.graduasi.grants.paper;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** The problems of papers. */
@Singleton
class PaperCatalogue implements ProblemSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(PaperProblem.values());
  }
}
