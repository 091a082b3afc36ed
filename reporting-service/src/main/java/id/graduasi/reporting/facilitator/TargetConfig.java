package id.graduasi.reporting.facilitator;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is asked of facilitators where the office has set nothing else. */
@ConfigMapping(prefix = "graduasi.targets")
interface TargetConfig {

  /** Independent graduations a facilitator and year. */
  @WithDefault("10")
  int perFacilitator();
}
