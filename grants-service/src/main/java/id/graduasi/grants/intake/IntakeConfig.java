package id.graduasi.grants.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Files of grants. */
@ConfigMapping(prefix = "graduasi.grant-imports")
interface IntakeConfig {

  /** How large a file may be when unpacked, in bytes. */
  @WithDefault("268435456")
  long maxUnpackedBytes();
}
