package id.graduasi.graduation.commitment;

import id.graduasi.platform.access.Area;
import java.util.UUID;

/**
 * A file in work.
 *
 * @param area the area of who sent it: no row reaches beyond
 */
record Job(UUID id, Quarter quarter, Area area, boolean dryRun, String subject) {

  /** What the history names as the cause. */
  String cause() {
    return "import " + id + " by " + subject;
  }
}
