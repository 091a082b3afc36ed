package id.graduasi.graduation.review;

import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** The problems of reviews. */
@Singleton
class ReviewCatalogue implements ProblemSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(ReviewProblem.values());
  }
}
