package id.graduasi.graduation.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How runs are worked on. */
@ConfigMapping(prefix = "graduasi.scoring")
interface ScoringConfig {

  /** Threads of this process that score chunks; 0 leaves the work to other replicas. */
  @WithDefault("2")
  int workers();

  /**
   * When an incremental run over the whole country starts by itself, as a cron expression such as
   * {@code 0 30 1 * * ?}; {@code off} for never.
   */
  @WithDefault("off")
  String nightly();
}
