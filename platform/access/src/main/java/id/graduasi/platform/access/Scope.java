package id.graduasi.platform.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the database lets through on one connection.
 *
 * @param area only rows of this part of the country
 * @param facilitatorId only rows of this facilitator, or null for no such limit
 */
public record Scope(Area area, @Nullable UUID facilitatorId) {

  /** Nobody's: no region has the code 00, so row security shows nothing at all. */
  static final Scope NOBODY = new Scope(Area.of("00"), null);

  static final Scope SYSTEM = new Scope(Area.COUNTRY, null);
}
