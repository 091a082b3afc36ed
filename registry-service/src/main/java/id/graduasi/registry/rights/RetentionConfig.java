package id.graduasi.registry.rights;

import io.smallrye.config.ConfigMapping;
import java.util.OptionalInt;

/** How long people are remembered. */
@ConfigMapping(prefix = "graduasi.registry.retention")
interface RetentionConfig {

  /**
   * Years after the end of all aid after which a family is anonymised; off unless set, for that is
   * the decision of who is responsible for the data.
   */
  OptionalInt years();
}
