package id.graduasi.registry.family;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.ConstraintSource;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;

/** The feature's part of the catalogue, and what its constraints mean. */
@Singleton
class FamilyProblems implements ProblemSource, ConstraintSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(FamilyProblem.values());
  }

  @Override
  public Map<String, ProblemCode> constraints() {
    return Map.of(
        "family_pk", CommonProblem.ALREADY_EXISTS,
        "family_kk_unique", FamilyProblem.KK_ALREADY_REGISTERED,
        "member_pk", FamilyProblem.MEMBER_REPEATED,
        "member_nik_unique", FamilyProblem.NIK_HELD_ELSEWHERE);
  }
}
