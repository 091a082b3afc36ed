package id.graduasi.graduation.objection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The clocks of objections. */
@ConfigMapping(prefix = "graduasi.objections")
interface ObjectionConfig {

  /** Days to decide before an objection is escalated: fourteen in the public system. */
  @WithDefault("14")
  int days();

  /**
   * How many days after the decision, or after the day it takes effect if that is later, somebody
   * may object. There is no official number.
   */
  @WithDefault("90")
  int windowDays();

  /** Whether an escalated objection is decided by another person than who decided the case. */
  @WithDefault("true")
  boolean escalatedByAnother();
}
