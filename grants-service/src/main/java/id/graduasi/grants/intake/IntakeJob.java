package id.graduasi.grants.intake;

import id.graduasi.platform.access.Area;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file in work.
 *
 * @param kind the name of its {@link IntakeKind}
 * @param about what all of it is about, e.g. a round; null where each row says so itself
 * @param area the area of who sent it: no row reaches beyond
 * @param subject who sent it
 */
public record IntakeJob(
    UUID id, String kind, @Nullable UUID about, Area area, boolean dryRun, String subject) {

  /** What the history names as the cause. */
  public String cause() {
    return "import " + id + " by " + subject;
  }
}
