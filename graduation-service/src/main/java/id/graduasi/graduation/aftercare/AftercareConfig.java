package id.graduasi.graduation.aftercare;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long families are accompanied after they have left. No official length exists. */
@ConfigMapping(prefix = "graduasi.aftercare")
interface AftercareConfig {

  /** Visits in a plan, at least one. */
  @WithDefault("3")
  int visits();

  /** Months over which they are spread, from the day the case took effect. */
  @WithDefault("12")
  int months();

  /** PENA: a family is accompanied at least so many more months after its income was enough. */
  @WithDefault("4")
  int penaMonths();
}
