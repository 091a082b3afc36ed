package id.graduasi.reporting.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The self-audit. */
@ConfigMapping(prefix = "graduasi.audit")
interface AuditConfig {

  /** When the books are compared, in Jakarta; {@code off} for never. */
  @WithDefault("0 30 2 * * ?")
  String nightly();

  /** As whom the registry is asked for its own count; without it the registry is not asked. */
  Optional<String> clientId();

  /** That client's secret. */
  Optional<String> clientSecret();

  /** After how many seconds it is asked again when it counts something else. */
  @WithDefault("5")
  int secondsBetween();
}
