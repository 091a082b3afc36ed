package id.graduasi.registry.facilitator;

import id.graduasi.platform.access.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where and how long a facilitator works.
 *
 * @param areas region codes of the areas of work
 * @param endedOn the last day, when the work has ended
 */
public record FacilitatorWork(UUID id, List<String> areas, @Nullable LocalDate endedOn) {

  public FacilitatorWork {
    areas = List.copyOf(areas);
  }

  /** Whether a village lies in one of the areas of work. */
  public boolean worksIn(String villageCode) {
    return areas.stream().anyMatch(area -> Area.of(area).contains(villageCode));
  }
}
