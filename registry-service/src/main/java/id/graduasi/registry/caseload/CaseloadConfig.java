package id.graduasi.registry.caseload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a facilitator can bear. */
@ConfigMapping(prefix = "graduasi.caseload")
interface CaseloadConfig {

  /** The most families that one facilitator accompanies before the caseload is flagged. */
  @WithDefault("300")
  int most();
}
