package id.graduasi.grants.payment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Files of a bank's answers. */
@ConfigMapping(prefix = "graduasi.payments")
interface PaymentConfig {

  /** How large a file may be when unpacked, in bytes. */
  @WithDefault("268435456")
  long maxUnpackedBytes();

  /** How many rows one transaction takes in. */
  @WithDefault("1000")
  int rowsOfChunk();
}
