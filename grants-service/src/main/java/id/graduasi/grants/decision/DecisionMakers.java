package id.graduasi.grants.decision;

import id.graduasi.platform.access.Caller;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Only people decide (UU 27/2022, Article 10), and never about what they brought forward. */
@ApplicationScoped
public class DecisionMakers {

  private final DecisionConfig config;
  private final Caller caller;

  DecisionMakers(DecisionConfig config, Caller caller) {
    this.config = config;
    this.caller = caller;
  }

  /**
   * The subject of a person who decides about what others proposed and verified.
   *
   * @throws Refused {@code person-required} for a system's own token, {@code four-eyes} for one of
   *     the others
   */
  public String personOtherThan(List<String> others) {
    if (config.personRequired() && !caller.isPerson()) {
      throw new Refused(CommonProblem.PERSON_REQUIRED);
    }
    return anotherThan(others);
  }

  /**
   * The caller's subject.
   *
   * @throws Refused {@code four-eyes} if it is one of the others
   */
  public String anotherThan(List<String> others) {
    String subject = caller.subject();
    if (others.contains(subject)) {
      throw new Refused(CommonProblem.FOUR_EYES);
    }
    return subject;
  }
}
