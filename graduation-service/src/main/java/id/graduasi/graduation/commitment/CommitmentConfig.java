package id.graduasi.graduation.commitment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Files of school attendance. */
@ConfigMapping(prefix = "graduasi.commitments")
interface CommitmentConfig {

  /** How large a file may be when unpacked, in bytes. */
  @WithDefault("2147483648")
  long maxUnpackedBytes();
}
