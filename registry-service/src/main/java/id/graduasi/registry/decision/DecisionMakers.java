package id.graduasi.registry.decision;

import id.graduasi.platform.access.Caller;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import jakarta.enterprise.context.ApplicationScoped;

/** Only people decide (UU 27/2022, Article 10): a system's own token is not enough. */
@ApplicationScoped
public class DecisionMakers {

  private final DecisionConfig config;
  private final Caller caller;

  DecisionMakers(DecisionConfig config, Caller caller) {
    this.config = config;
    this.caller = caller;
  }

  /**
   * The subject of the person who decides.
   *
   * @throws Refused {@code person-required} for a system's own token
   */
  public String person() {
    if (config.personRequired() && !caller.isPerson()) {
      throw new Refused(CommonProblem.PERSON_REQUIRED);
    }
    return caller.subject();
  }

  /**
   * The subject of a person who decides about what another one proposed.
   *
   * @throws Refused {@code person-required}, or {@code four-eyes} for the proposer
   */
  public String personOtherThan(String proposer) {
    String person = person();
    if (person.equals(proposer)) {
      throw new Refused(CommonProblem.FOUR_EYES);
    }
    return person;
  }
}
