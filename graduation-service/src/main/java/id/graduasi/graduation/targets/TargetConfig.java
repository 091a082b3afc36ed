package id.graduasi.graduation.targets;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is asked of facilitators. */
@ConfigMapping(prefix = "graduasi.targets")
interface TargetConfig {

  /** Independent graduations a facilitator and year, where an office asks for no other number. */
  @WithDefault("10")
  int perFacilitator();
}
