package id.graduasi.reporting.report;

import id.graduasi.platform.access.Area;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What part of the ledger a report is about.
 *
 * @param asKnownOn only what was recorded up to this day; null is all that is known now
 * @param facilitator whose families alone it is about: a facilitator asks for her own
 */
record Question(
    Area area, String programme, @Nullable LocalDate asKnownOn, Optional<UUID> facilitator) {

  /** The last day whose recordings count; pgjdbc writes the maximum as infinity. */
  LocalDate recordedUpTo() {
    return asKnownOn == null ? LocalDate.MAX : asKnownOn;
  }

  /** How long the codes of the regions directly below the area are. */
  int lengthOfCodesBelow() {
    return switch (area.code().length()) {
      case 1 -> 2;
      case 2 -> 5;
      case 5 -> 8;
      default -> 13;
    };
  }

  /** Whether there is a level below the area at all. */
  boolean hasLevelBelow() {
    return area.code().length() < 13;
  }
}
