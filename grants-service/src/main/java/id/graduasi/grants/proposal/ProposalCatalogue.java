package id.graduasi.grants.proposal;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.ConstraintSource;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;

/** The feature's part of the catalogue, and what its constraints mean. */
@Singleton
class ProposalCatalogue implements ProblemSource, ConstraintSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.concat(
        Stream.of(ProposalProblem.values()), Stream.of(new UnmetCriterion(UnmetCriterion.ANY)));
  }

  @Override
  public Map<String, ProblemCode> constraints() {
    return Map.of(
        "proposal_once_a_year", ProposalProblem.ALREADY_PROPOSED,
        "proposal_four_eyes", CommonProblem.FOUR_EYES);
  }
}
