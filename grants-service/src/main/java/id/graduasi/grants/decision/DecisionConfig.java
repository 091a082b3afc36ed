package id.graduasi.grants.decision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may decide. */
@ConfigMapping(prefix = "graduasi.decisions")
interface DecisionConfig {

  /**
   * Whether a decision needs the token of a person who signed in, not a client's. Only the local
   * profile, whose demo clients have no sign-in, may do without.
   */
  @WithDefault("true")
  boolean personRequired();
}
