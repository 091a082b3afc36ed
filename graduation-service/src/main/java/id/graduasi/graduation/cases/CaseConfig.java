package id.graduasi.graduation.cases;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the suite decides about cases where no official rule exists. */
@ConfigMapping(prefix = "graduasi.cases")
interface CaseConfig {

  /**
   * A family that receives again within so many months after its case took effect has relapsed.
   * There is no official number.
   */
  @WithDefault("24")
  int relapseMonths();
}
