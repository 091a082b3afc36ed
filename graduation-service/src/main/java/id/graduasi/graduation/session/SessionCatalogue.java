package id.graduasi.graduation.session;

import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.ConstraintSource;
import id.graduasi.platform.web.ProblemCode;
import id.graduasi.platform.web.ProblemSource;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;

/** The problems of groups and sessions, and what their constraints mean. */
@Singleton
class SessionCatalogue implements ProblemSource, ConstraintSource {

  @Override
  public Stream<ProblemCode> codes() {
    return Stream.of(SessionProblem.values());
  }

  @Override
  public Map<String, ProblemCode> constraints() {
    return Map.of(
        "learning_group_pk", CommonProblem.ALREADY_EXISTS,
        "session_pk", CommonProblem.ALREADY_EXISTS,
        "learning_group_family_one_p2k2", SessionProblem.FAMILY_IN_OTHER_GROUP,
        "session_module_fk", SessionProblem.MODULE_NOT_KNOWN);
  }
}
