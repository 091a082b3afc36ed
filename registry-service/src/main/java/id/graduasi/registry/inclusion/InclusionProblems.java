package id.graduasi.registry.inclusion;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.ConstraintSource;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;

/** The feature's part of the catalogue, and what its constraints mean. */
@Singleton
class InclusionProblems implements ProblemSource, ConstraintSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(InclusionProblem.values());
  }

  @Override
  public Map<String, ProblemCode> constraints() {
    return Map.of(
        "petition_proposal_open", InclusionProblem.PROPOSAL_ALREADY_OPEN,
        "petition_four_eyes", CommonProblem.FOUR_EYES);
  }
}
