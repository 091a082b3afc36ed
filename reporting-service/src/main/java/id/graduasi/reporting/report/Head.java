package id.graduasi.reporting.report;

import id.graduasi.platform.access.Area;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What every report says first.
 *
 * @param asOf when the figures are read
 * @param facilitator whose own figures alone it shows, if a facilitator asks
 */
public record Head(Area area, String areaName, Instant asOf, Optional<UUID> facilitator) {

  /** How long the codes of the regions directly below the area are. */
  public int lengthOfCodesBelow() {
    return switch (area.code().length()) {
      case 1 -> 2;
      case 2 -> 5;
      case 5 -> 8;
      default -> 13;
    };
  }

  /** Whether days are tallied for the area: not for villages, nor for one facilitator. */
  public boolean isTallied() {
    return facilitator.isEmpty() && area.code().length() <= "35.22.15".length();
  }

  /** Whether they are for the regions directly below. */
  public boolean isTalliedBelow() {
    return facilitator.isEmpty() && area.code().length() <= "35.22".length();
  }
}
