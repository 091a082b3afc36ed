package id.graduasi.graduation.cases;

import id.graduasi.platform.access.Caller;
import id.graduasi.platform.web.CommonProblem;
import id.graduasi.platform.web.Refused;
import jakarta.inject.Singleton;

/** Only people decide (UU 27/2022, Article 10): a system's own token is not enough. */
@Singleton
class DecisionMakers {

  private final GraduationConfig config;

  DecisionMakers(GraduationConfig config) {
    this.config = config;
  }

  void requirePerson(Caller caller) {
    require(caller.isPerson());
  }

  void require(boolean person) {
    if (config.personRequired() && !person) {
      throw new Refused(CommonProblem.PERSON_REQUIRED);
    }
  }
}
